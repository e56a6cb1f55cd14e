class Solution {
    vector<vector<string>> result;
    vector<string> parts;

    void cut(const string& s, size_t first) {
        if (first == s.size()) {
            result.push_back(parts);
            return;
        }
        for (size_t length = 1; first + length <= s.size(); length++) {
            string part = s.substr(first, length);
            if (!equal(part.begin(), part.end(), part.rbegin())) continue;
            parts.push_back(part);
            cut(s, first + length);
            parts.pop_back();
        }
    }

public:
    vector<vector<string>> partition(string s) {
        cut(s, 0);
        return result;
    }
};
