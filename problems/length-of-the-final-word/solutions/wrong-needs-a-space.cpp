class Solution {
public:
    int lengthOfLastWord(string s) {
        while (s.back() == ' ') s.pop_back();
        for (int i = (int)s.size() - 1; i >= 0; i--)
            if (s[i] == ' ') return (int)s.size() - 1 - i;
        return 0;
    }
};
