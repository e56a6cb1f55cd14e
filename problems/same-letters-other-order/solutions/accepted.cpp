class Solution {
public:
    bool isAnagram(string s, string t) {
        int counts[26] = {};
        for (char letter : s) counts[letter - 'a']++;
        for (char letter : t) counts[letter - 'a']--;
        for (int count : counts)
            if (count != 0) return false;
        return true;
    }
};
