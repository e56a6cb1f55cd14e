class Solution {
public:
    int characterReplacement(string s, int k) {
        int n = s.size(), longest = 0;
        for (int start = 0; start < n; start++) {
            if (start > 0 && s[start] == s[start - 1]) continue;
            int left = k, end = start;
            while (end < n && (s[end] == s[start] || left-- > 0)) end++;
            longest = max(longest, end - start);
        }
        return longest;
    }
};
