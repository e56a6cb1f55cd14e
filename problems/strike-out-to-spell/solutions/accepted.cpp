class Solution {
public:
    bool isSubsequence(string s, string t) {
        size_t waiting = 0;
        for (char letter : t)
            if (waiting < s.size() && s[waiting] == letter) waiting++;
        return waiting == s.size();
    }
};
