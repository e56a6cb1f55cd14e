class Solution {
    unordered_map<string, priority_queue<string, vector<string>, greater<string>>> flights;
    vector<string> route;

    void fly(const string& from) {
        auto& places = flights[from];
        while (!places.empty()) {
            string next = places.top();
            places.pop();
            fly(next);
        }
        route.push_back(from);
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        for (auto& ticket : tickets) flights[ticket[0]].push(ticket[1]);
        fly("JFK");
        reverse(route.begin(), route.end());
        return route;
    }
};
