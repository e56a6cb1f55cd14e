class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        set<char> wanted(s1.begin(), s1.end());
        for (size_t i = 0; i + s1.size() <= s2.size(); i++) {
            string block = s2.substr(i, s1.size());
            if (set<char>(block.begin(), block.end()) == wanted) return true;
        }
        return false;
    }
};
