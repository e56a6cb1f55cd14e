class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), start = 0, length = 0;
        for (int middle = 0; middle < n; middle++)
            for (int odd = 0; odd < 2; odd++) {
                int low = middle, high = middle + odd;
                while (low >= 0 && high < n && s[low] == s[high]) low--, high++;
                if (high - low - 1 > length) {
                    length = high - low - 1;
                    start = low + 1;
                }
            }
        return s.substr(start, length);
    }
};
