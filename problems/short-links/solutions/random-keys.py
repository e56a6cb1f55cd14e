class Codec:
    characters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

    def __init__(self):
        self.addresses = {}

    def encode(self, longUrl: str) -> str:
        while True:
            key = ''.join(random.choice(self.characters) for _ in range(6))
            if key not in self.addresses:
                self.addresses[key] = longUrl
                return 'https://s.example/' + key

    def decode(self, shortUrl: str) -> str:
        return self.addresses[shortUrl[-6:]]
