class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        size_t from = 0;
        int count = 0;
        for (char letter : text1) {
            size_t at = text2.find(letter, from);
            if (at == string::npos) continue;
            count++;
            from = at + 1;
        }
        return count;
    }
};
