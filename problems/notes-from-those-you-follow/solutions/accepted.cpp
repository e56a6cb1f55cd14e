class Twitter {
    unordered_map<int, vector<pair<int, int>>> written;
    unordered_map<int, set<int>> follows;
    int time = 0;

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) { written[userId].push_back({time++, tweetId}); }

    vector<int> getNewsFeed(int userId) {
        priority_queue<tuple<int, int, int>> latest;
        auto add = [&](int writer, int left) {
            if (left > 0) latest.push({written[writer][left - 1].first, writer, left - 1});
        };
        add(userId, written[userId].size());
        for (int writer : follows[userId]) add(writer, written[writer].size());
        vector<int> feed;
        while (!latest.empty() && feed.size() < 10) {
            auto [when, writer, at] = latest.top();
            latest.pop();
            feed.push_back(written[writer][at].second);
            add(writer, at);
        }
        return feed;
    }

    void follow(int followerId, int followeeId) { follows[followerId].insert(followeeId); }

    void unfollow(int followerId, int followeeId) { follows[followerId].erase(followeeId); }
};
