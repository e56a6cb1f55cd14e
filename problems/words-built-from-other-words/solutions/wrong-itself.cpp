class Solution {
public:
    vector<string> findAllConcatenatedWordsInADict(vector<string>& words) {
        unordered_set<string> known(words.begin(), words.end());
        vector<string> answer;
        for (const string& word : words) {
            int n = word.size();
            vector<bool> reach(n + 1, false);
            reach[0] = true;
            for (int end = 1; end <= n; end++)
                for (int start = 0; start < end; start++)
                    if (reach[start] && known.count(word.substr(start, end - start))) reach[end] = true;
            if (reach[n]) answer.push_back(word);
        }
        return answer;
    }
};
