class Codec:
    def __init__(self):
        self.addresses = {}

    def encode(self, longUrl: str) -> str:
        self.addresses.setdefault(len(longUrl), longUrl)
        return str(len(longUrl))

    def decode(self, shortUrl: str) -> str:
        return self.addresses[int(shortUrl)]
