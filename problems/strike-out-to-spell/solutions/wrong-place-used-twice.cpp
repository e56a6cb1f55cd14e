class Solution {
public:
    bool isSubsequence(string s, string t) {
        size_t from = 0;
        for (char letter : s) {
            from = t.find(letter, from);
            if (from == string::npos) return false;
        }
        return true;
    }
};
