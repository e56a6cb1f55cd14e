class Solution {
public:
    vector<string> generateParenthesis(int n) {
        vector<string> found;
        string text;
        extend(text, n, n, found);
        return found;
    }

private:
    void extend(string& text, int toOpen, int toClose, vector<string>& found) {
        if (toClose == 0) {
            found.push_back(text);
            return;
        }
        if (toOpen > 0) {
            text.push_back('(');
            extend(text, toOpen - 1, toClose, found);
            text.pop_back();
        }
        if (toClose > toOpen) {
            text.push_back(')');
            extend(text, toOpen, toClose - 1, found);
            text.pop_back();
        }
    }
};
