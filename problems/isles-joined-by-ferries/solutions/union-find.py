class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        follows = list(range(n))

        def leader(isle):
            while follows[isle] != isle:
                follows[isle] = follows[follows[isle]]
                isle = follows[isle]
            return isle

        groups = n
        for one, other in edges:
            first, second = leader(one), leader(other)
            if first != second:
                follows[first] = second
                groups -= 1
        return groups
