class Solution {
public:
    int numUniqueEmails(vector<string>& emails) {
        set<string> boxes;
        for (const string& email : emails) {
            size_t at = email.find('@');
            string name = email.substr(0, min(at, email.find('+')));
            name.erase(remove(name.begin(), name.end(), '.'), name.end());
            boxes.insert(name + email.substr(at));
        }
        return boxes.size();
    }
};
