class Twitter:
    def __init__(self):
        self.notes = []
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.notes.append((len(self.notes), userId, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        writers = self.follows[userId] | {userId}
        shown = [(time, note) for time, writer, note in self.notes if writer in writers]
        shown.sort(reverse=True)
        return [note for _, note in shown[:10]]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
