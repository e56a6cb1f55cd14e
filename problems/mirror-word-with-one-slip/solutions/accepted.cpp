class Solution {
    bool mirrored(const string& s, int low, int high) {
        while (low < high)
            if (s[low++] != s[high--]) return false;
        return true;
    }

public:
    bool validPalindrome(string s) {
        int low = 0, high = (int)s.size() - 1;
        while (low < high && s[low] == s[high]) {
            low++;
            high--;
        }
        return mirrored(s, low + 1, high) || mirrored(s, low, high - 1);
    }
};
