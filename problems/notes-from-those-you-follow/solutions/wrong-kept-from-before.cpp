class Twitter {
    map<int, set<int>> followers;
    map<int, deque<int>> feeds;

    void deliver(int user, int tweet) {
        feeds[user].push_front(tweet);
        if (feeds[user].size() > 10) feeds[user].pop_back();
    }

public:
    Twitter() {}

    void postTweet(int userId, int tweetId) {
        deliver(userId, tweetId);
        for (int user : followers[userId]) deliver(user, tweetId);
    }

    vector<int> getNewsFeed(int userId) { return vector<int>(feeds[userId].begin(), feeds[userId].end()); }

    void follow(int followerId, int followeeId) { followers[followeeId].insert(followerId); }

    void unfollow(int followerId, int followeeId) { followers[followeeId].erase(followerId); }
};
