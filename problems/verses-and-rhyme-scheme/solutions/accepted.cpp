class Solution {
public:
    bool wordPattern(string pattern, string s) {
        istringstream in(s);
        vector<string> words;
        for (string word; in >> word;) words.push_back(word);
        if (words.size() != pattern.size()) return false;
        unordered_map<char, string> wordOf;
        unordered_map<string, char> letterOf;
        for (size_t i = 0; i < words.size(); i++) {
            if (wordOf.emplace(pattern[i], words[i]).first->second != words[i]) return false;
            if (letterOf.emplace(words[i], pattern[i]).first->second != pattern[i]) return false;
        }
        return true;
    }
};
