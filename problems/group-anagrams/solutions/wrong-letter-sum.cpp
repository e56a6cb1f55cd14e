class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<pair<size_t, int>, vector<string>> groups;
        for (const string& word : strs) {
            int sum = 0;
            for (char letter : word) sum += letter;
            groups[{word.size(), sum}].push_back(word);
        }
        vector<vector<string>> result;
        for (auto& [key, words] : groups) result.push_back(words);
        return result;
    }
};
