class Codec:
    def __init__(self):
        self.addresses = {}

    def encode(self, longUrl: str) -> str:
        key = str(sum(map(ord, longUrl)))
        if key not in self.addresses:
            self.addresses[key] = longUrl
        return key

    def decode(self, shortUrl: str) -> str:
        return self.addresses[shortUrl]
