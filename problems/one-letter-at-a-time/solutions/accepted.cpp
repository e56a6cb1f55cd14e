class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> left(wordList.begin(), wordList.end());
        left.erase(beginWord);
        queue<pair<string, int>> waiting;
        waiting.push({beginWord, 1});
        while (!waiting.empty()) {
            auto [word, words] = waiting.front();
            waiting.pop();
            if (word == endWord) return words;
            for (char& letter : word) {
                char kept = letter;
                for (letter = 'a'; letter <= 'z'; letter++)
                    if (left.erase(word)) waiting.push({word, words + 1});
                letter = kept;
            }
        }
        return 0;
    }
};
