class Solution {
public:
    bool isIsomorphic(string s, string t) {
        auto counts = [](const string& text) {
            vector<int> count(128, 0);
            for (char letter : text) count[letter]++;
            sort(count.begin(), count.end());
            return count;
        };
        return counts(s) == counts(t);
    }
};
