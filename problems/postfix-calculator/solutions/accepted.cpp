class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        vector<int> values;
        for (const string& token : tokens) {
            if (token.size() > 1 || isdigit((unsigned char)token[0])) {
                values.push_back(stoi(token));
                continue;
            }
            int right = values.back();
            values.pop_back();
            int left = values.back();
            values.pop_back();
            if (token == "+") values.push_back(left + right);
            else if (token == "-") values.push_back(left - right);
            else if (token == "*") values.push_back(left * right);
            else values.push_back(left / right);
        }
        return values[0];
    }
};
