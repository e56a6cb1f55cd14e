class Solution {
public:
    bool isIsomorphic(string s, string t) {
        vector<int> forward(128, -1), backward(128, -1);
        for (size_t i = 0; i < s.size(); i++) {
            if (forward[s[i]] == -1 && backward[t[i]] == -1) {
                forward[s[i]] = t[i];
                backward[t[i]] = s[i];
            }
            if (forward[s[i]] != t[i] || backward[t[i]] != s[i]) return false;
        }
        return true;
    }
};
