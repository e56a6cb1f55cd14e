class Solution {
public:
    vector<string> generateParenthesis(int n) {
        vector<string> found{"()"};
        for (int pairs = 2; pairs <= n; pairs++) {
            vector<string> longer;
            for (const string& text : found)
                for (size_t at = 0; at < text.size(); at++) longer.push_back(text.substr(0, at) + "()" + text.substr(at));
            found = longer;
        }
        return found;
    }
};
