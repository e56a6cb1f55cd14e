class Solution {
public:
    bool validPalindrome(string s) {
        int low = 0, high = (int)s.size() - 1, struck = 0;
        while (low < high) {
            if (s[low] == s[high]) {
                low++;
                high--;
            } else if (s[low + 1] == s[high]) {
                low++;
                struck++;
            } else {
                high--;
                struck++;
            }
        }
        return struck <= 1;
    }
};
