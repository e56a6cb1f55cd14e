class Solution {
public:
    string longestCommonPrefix(vector<string>& strs) {
        for (size_t at = 0; at < strs[0].size(); at++)
            for (const string& word : strs)
                if (at == word.size() || word[at] != strs[0][at]) return strs[0].substr(0, at);
        return strs[0];
    }
};
