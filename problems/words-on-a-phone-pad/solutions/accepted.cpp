class Solution {
    const vector<string> keys = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
    vector<string> texts;
    string text;

    void choose(const string& digits) {
        if (text.size() == digits.size()) {
            texts.push_back(text);
            return;
        }
        for (char letter : keys[digits[text.size()] - '2']) {
            text.push_back(letter);
            choose(digits);
            text.pop_back();
        }
    }

public:
    vector<string> letterCombinations(string digits) {
        if (!digits.empty()) choose(digits);
        return texts;
    }
};
