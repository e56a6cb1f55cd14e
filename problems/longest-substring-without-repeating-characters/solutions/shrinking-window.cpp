class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        unordered_set<char> inside;
        size_t start = 0, best = 0;
        for (char character : s) {
            while (inside.count(character)) inside.erase(s[start++]);
            inside.insert(character);
            best = max(best, inside.size());
        }
        return best;
    }
};
