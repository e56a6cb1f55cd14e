class Solution {
public:
    bool isAnagram(string s, string t) {
        unordered_map<char, int> counts;
        for (char letter : s) counts[letter]++;
        for (char letter : t)
            if (--counts[letter] < 0) return false;
        return true;
    }
};
