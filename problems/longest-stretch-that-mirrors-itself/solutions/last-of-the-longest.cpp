class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), start = 0, length = 0;
        vector<vector<char>> mirrors(n + 1, vector<char>(n + 1, 1));
        for (int size = 1; size <= n; size++)
            for (int first = 0; first + size <= n; first++) {
                int last = first + size - 1;
                mirrors[first][last] = s[first] == s[last] && (size <= 2 || mirrors[first + 1][last - 1]);
                if (mirrors[first][last]) {
                    start = first;
                    length = size;
                }
            }
        return s.substr(start, length);
    }
};
