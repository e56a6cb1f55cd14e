class Twitter:
    def __init__(self):
        self.notes = []
        self.written = defaultdict(list)
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.written[userId].append(len(self.notes))
        self.notes.append(tweetId)

    def getNewsFeed(self, userId: int) -> List[int]:
        writers = self.follows[userId] | {userId}
        recent = [time for writer in writers for time in self.written[writer][-10:]]
        return [self.notes[time] for time in sorted(recent)[:-11:-1]]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
