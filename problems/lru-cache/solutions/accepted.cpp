class LRUCache {
public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = places.find(key);
        if (found == places.end()) return -1;
        entries.splice(entries.begin(), entries, found->second);
        return found->second->second;
    }

    void put(int key, int value) {
        auto found = places.find(key);
        if (found != places.end()) {
            found->second->second = value;
            entries.splice(entries.begin(), entries, found->second);
            return;
        }
        if ((int)places.size() == capacity) {
            places.erase(entries.back().first);
            entries.pop_back();
        }
        entries.emplace_front(key, value);
        places[key] = entries.begin();
    }

private:
    int capacity;
    list<pair<int, int>> entries;
    unordered_map<int, list<pair<int, int>>::iterator> places;
};
