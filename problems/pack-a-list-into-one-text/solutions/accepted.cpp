class Codec {
public:
    string encode(vector<string>& strs) {
        string packed;
        for (const string& text : strs) packed += to_string(text.size()) + "#" + text;
        return packed;
    }

    vector<string> decode(string s) {
        vector<string> texts;
        size_t at = 0;
        while (at < s.size()) {
            size_t mark = s.find('#', at);
            size_t length = stoi(s.substr(at, mark - at));
            texts.push_back(s.substr(mark + 1, length));
            at = mark + 1 + length;
        }
        return texts;
    }
};
