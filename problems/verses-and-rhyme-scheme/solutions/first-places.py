class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        def first_places(items):
            first = {}
            return [first.setdefault(item, i) for i, item in enumerate(items)]

        return first_places(pattern) == first_places(s.split())
