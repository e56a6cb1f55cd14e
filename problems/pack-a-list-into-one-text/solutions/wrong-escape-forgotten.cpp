class Codec {
public:
    string encode(vector<string>& strs) {
        string packed;
        for (const string& text : strs) {
            for (char character : text) {
                if (character == ',') packed += "&comma;";
                else packed += character;
            }
            packed += ',';
        }
        return packed;
    }

    vector<string> decode(string s) {
        vector<string> texts;
        string text;
        for (char character : s) {
            if (character != ',') {
                text += character;
                continue;
            }
            size_t at;
            while ((at = text.find("&comma;")) != string::npos) text.replace(at, 7, ",");
            texts.push_back(text);
            text.clear();
        }
        return texts;
    }
};
