class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        set<char> seen;
        int start = 0;
        for (int i = 0; i < (int)s.size(); i++) {
            if (i > start && s[i] != s[i - 1] && !seen.count(s[i])) {
                lengths.push_back(i - start);
                start = i;
            }
            seen.insert(s[i]);
        }
        lengths.push_back(s.size() - start);
        return lengths;
    }
};
