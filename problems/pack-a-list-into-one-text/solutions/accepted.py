class Codec:
    def encode(self, strs: List[str]) -> str:
        return ''.join(f'{len(text)}#{text}' for text in strs)

    def decode(self, s: str) -> List[str]:
        texts = []
        at = 0
        while at < len(s):
            mark = s.index('#', at)
            start = mark + 1
            at = start + int(s[at:mark])
            texts.append(s[start:at])
        return texts
