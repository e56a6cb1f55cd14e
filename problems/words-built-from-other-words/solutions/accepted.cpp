class Solution {
public:
    vector<string> findAllConcatenatedWordsInADict(vector<string>& words) {
        vector<string> order(words), answer;
        sort(order.begin(), order.end(), [](const string& a, const string& b) { return a.size() < b.size(); });
        unordered_set<string> shorter;
        for (const string& word : order) {
            int n = word.size();
            vector<bool> reach(n + 1, false);
            reach[0] = true;
            for (int start = 0; start < n; start++) {
                if (!reach[start]) continue;
                for (int end = start + 1; end <= n; end++)
                    if (!reach[end] && shorter.count(word.substr(start, end - start))) reach[end] = true;
            }
            if (reach[n]) answer.push_back(word);
            shorter.insert(word);
        }
        return answer;
    }
};
