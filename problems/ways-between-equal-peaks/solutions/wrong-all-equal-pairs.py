class Solution:
    def numberOfGoodPaths(self, vals: List[int], edges: List[List[int]]) -> int:
        counts = defaultdict(int)
        paths = 0
        for height in vals:
            counts[height] += 1
            paths += counts[height]
        return paths
