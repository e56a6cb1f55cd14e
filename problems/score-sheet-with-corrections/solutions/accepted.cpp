class Solution {
public:
    int calPoints(vector<string>& operations) {
        vector<int> scores;
        for (const string& entry : operations) {
            if (entry == "C") scores.pop_back();
            else if (entry == "D") scores.push_back(2 * scores.back());
            else if (entry == "+") scores.push_back(scores.back() + scores[scores.size() - 2]);
            else scores.push_back(stoi(entry));
        }
        return accumulate(scores.begin(), scores.end(), 0);
    }
};
