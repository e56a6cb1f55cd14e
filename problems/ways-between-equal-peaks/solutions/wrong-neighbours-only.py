class Solution:
    def numberOfGoodPaths(self, vals: List[int], edges: List[List[int]]) -> int:
        leader = list(range(len(vals)))

        def find(at):
            while leader[at] != at:
                leader[at] = leader[leader[at]]
                at = leader[at]
            return at

        highest = [1] * len(vals)
        paths = len(vals)
        for one, other in edges:
            if vals[one] != vals[other]:
                continue
            one, other = find(one), find(other)
            if vals[one] == vals[other]:
                paths += highest[one] * highest[other]
                leader[other] = one
                highest[one] += highest[other]
            elif vals[one] > vals[other]:
                leader[other] = one
            else:
                leader[one] = other
        return paths
