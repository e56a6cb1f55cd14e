class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        set<char> inside;
        size_t best = 0;
        for (char character : s) {
            if (inside.count(character)) inside.clear();
            inside.insert(character);
            best = max(best, inside.size());
        }
        return best;
    }
};
