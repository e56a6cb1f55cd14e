class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        def spread(places):
            result = set()
            for place in places:
                result.add(place)
                while p[place + 1:place + 2] == '*':
                    place += 2
                    result.add(place)
            return result

        places = spread({0})
        for letter in s:
            after = set()
            for place in places:
                if place < len(p) and p[place] in (letter, '.'):
                    after.add(place if p[place + 1:place + 2] == '*' else place + 1)
            places = spread(after)
        return len(p) in places
