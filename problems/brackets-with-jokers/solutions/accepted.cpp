class Solution {
public:
    bool checkValidString(string s) {
        int lowest = 0, highest = 0;
        for (char character : s) {
            lowest += character == '(' ? 1 : -1;
            highest += character == ')' ? -1 : 1;
            if (highest < 0) return false;
            lowest = max(lowest, 0);
        }
        return lowest == 0;
    }
};
