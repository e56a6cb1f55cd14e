class Twitter:
    def __init__(self):
        self.notes = []
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.notes.append((userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        writers = self.follows[userId] | {userId}
        feed = []
        for writer, note in reversed(self.notes):
            if writer in writers:
                feed.append(note)
                if len(feed) == 10:
                    break
        return feed

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
