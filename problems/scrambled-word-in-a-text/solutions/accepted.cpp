class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        int missing[26] = {}, differing = 0;
        auto change = [&](char letter, int by) {
            int& count = missing[letter - 'a'];
            differing += count == 0;
            count += by;
            differing -= count == 0;
        };
        for (char letter : s1) change(letter, 1);
        for (size_t i = 0; i < s2.size(); i++) {
            change(s2[i], -1);
            if (i >= s1.size()) change(s2[i - s1.size()], 1);
            if (differing == 0) return true;
        }
        return false;
    }
};
