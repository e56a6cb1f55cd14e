class Solution {
public:
    string alienOrder(vector<string>& words) {
        for (auto& word : words)
            for (char c : word) occurs[c - 'a'] = true;
        for (size_t i = 0; i + 1 < words.size(); i++) {
            const string &a = words[i], &b = words[i + 1];
            size_t at = 0;
            while (at < a.size() && at < b.size() && a[at] == b[at]) at++;
            if (at < a.size() && at < b.size()) before[a[at] - 'a'][b[at] - 'a'] = true;
            else if (at < a.size()) return "";
        }
        for (int letter = 0; letter < 26; letter++)
            if (occurs[letter] && !write(letter)) return "";
        reverse(order.begin(), order.end());
        return order;
    }

private:
    bool occurs[26] = {}, before[26][26] = {};
    int state[26] = {};
    string order;

    bool write(int letter) {
        if (state[letter] != 0) return state[letter] == 2;
        state[letter] = 1;
        for (int other = 0; other < 26; other++)
            if (before[letter][other] && !write(other)) return false;
        state[letter] = 2;
        order += char('a' + letter);
        return true;
    }
};
