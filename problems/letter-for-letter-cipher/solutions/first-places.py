class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        def first_places(text):
            first = {}
            return [first.setdefault(letter, i) for i, letter in enumerate(text)]

        return first_places(s) == first_places(t)
