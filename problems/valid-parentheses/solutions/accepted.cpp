class Solution {
public:
    bool isValid(string s) {
        stack<char> open;
        for (char bracket : s) {
            if (bracket == '(' || bracket == '[' || bracket == '{') {
                open.push(bracket);
                continue;
            }
            if (open.empty()) return false;
            char last = open.top();
            open.pop();
            if (bracket == ')' && last != '(') return false;
            if (bracket == ']' && last != '[') return false;
            if (bracket == '}' && last != '{') return false;
        }
        return open.empty();
    }
};
