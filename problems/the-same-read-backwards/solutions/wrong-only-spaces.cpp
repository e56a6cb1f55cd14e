class Solution {
public:
    bool isPalindrome(string s) {
        string kept;
        for (char character : s)
            if (character != ' ') kept += tolower(character);
        string mirrored(kept.rbegin(), kept.rend());
        return kept == mirrored;
    }
};
