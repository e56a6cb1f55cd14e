class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        unordered_set<string> known(wordDict.begin(), wordDict.end());
        int n = s.size();
        vector<bool> fits(n + 1, false);
        fits[0] = true;
        for (int end = 1; end <= n; end++)
            for (int start = max(0, end - 20); start < end && !fits[end]; start++)
                if (fits[start] && known.count(s.substr(start, end - start))) fits[end] = true;
        return fits[n];
    }
};
