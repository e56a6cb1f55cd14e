class Codec:
    def __init__(self):
        self.addresses = []

    def encode(self, longUrl: str) -> str:
        self.addresses.append(longUrl)
        return f'https://s.example/{len(self.addresses) - 1}'

    def decode(self, shortUrl: str) -> str:
        return self.addresses[int(shortUrl.split('/')[-1])]
