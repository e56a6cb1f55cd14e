class Codec:
    def encode(self, strs: List[str]) -> str:
        return ''.join(text + ',' for text in strs)

    def decode(self, s: str) -> List[str]:
        return s.split(',')[:-1]
