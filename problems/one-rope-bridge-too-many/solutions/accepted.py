class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        towards = {}

        def leader(platform):
            while platform in towards:
                platform = towards[platform]
            return platform

        for one, other in edges:
            first, second = leader(one), leader(other)
            if first == second:
                return [one, other]
            towards[first] = second
