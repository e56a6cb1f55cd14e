class Solution {
public:
    int characterReplacement(string s, int k) {
        int counts[26] = {};
        int start = 0, longest = 0;
        for (int end = 0; end < (int)s.size(); end++) {
            counts[s[end] - 'A']++;
            while (end - start + 1 - *max_element(counts, counts + 26) > k) counts[s[start++] - 'A']--;
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
