class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(256, -1);
        int start = 0, best = 0;
        for (int end = 0; end < (int)s.size(); end++) {
            unsigned char character = s[end];
            start = max(start, last[character] + 1);
            last[character] = end;
            best = max(best, end - start + 1);
        }
        return best;
    }
};
