class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128, 0);
        for (char letter : t) need[letter]++;
        int lacking = t.size(), start = 0, best = -1, length = INT_MAX;
        for (int end = 0; end < (int)s.size(); end++) {
            if (need[s[end]]-- > 0) lacking--;
            while (lacking == 0) {
                if (end - start + 1 < length) {
                    best = start;
                    length = end - start + 1;
                }
                if (++need[s[start++]] > 0) lacking++;
            }
        }
        return best < 0 ? "" : s.substr(best, length);
    }
};
