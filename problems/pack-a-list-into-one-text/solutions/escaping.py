class Codec:
    def encode(self, strs: List[str]) -> str:
        return ''.join(text.replace('~', '~~').replace('/', '~/') + '/' for text in strs)

    def decode(self, s: str) -> List[str]:
        texts, text = [], ''
        characters = iter(s)
        for character in characters:
            if character == '/':
                texts.append(text)
                text = ''
            elif character == '~':
                text += next(characters)
            else:
                text += character
        return texts
