class Solution {
public:
    int numDecodings(string s) {
        int before = 0, now = 1;
        for (size_t i = 0; i < s.size(); i++) {
            int next = s[i] == '0' ? 0 : now;
            if (i > 0 && (s[i - 1] == '1' || (s[i - 1] == '2' && s[i] <= '6'))) next += before;
            before = now;
            now = next;
        }
        return now;
    }
};
