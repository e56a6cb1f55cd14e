class Solution {
public:
    int numDistinct(string s, string t) {
        size_t j = 0;
        for (char letter : s)
            if (j < t.size() && letter == t[j]) j++;
        return j == t.size() ? 1 : 0;
    }
};
