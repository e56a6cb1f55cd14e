class Solution {
public:
    int maxNumberOfBalloons(string text) {
        int count = 0;
        for (size_t at = text.find("balloon"); at != string::npos; at = text.find("balloon", at + 7)) count++;
        return count;
    }
};
