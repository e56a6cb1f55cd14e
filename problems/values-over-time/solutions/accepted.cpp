class TimeMap {
public:
    void set(string key, string value, int timestamp) { histories[key][timestamp] = value; }

    string get(string key, int timestamp) {
        const map<int, string>& history = histories[key];
        auto later = history.upper_bound(timestamp);
        return later == history.begin() ? "" : prev(later)->second;
    }

private:
    unordered_map<string, map<int, string>> histories;
};
