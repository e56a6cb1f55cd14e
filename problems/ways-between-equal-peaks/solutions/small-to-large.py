class Solution:
    def numberOfGoodPaths(self, vals: List[int], edges: List[List[int]]) -> int:
        near = [[] for _ in vals]
        for one, other in edges:
            near[one].append(other)
            near[other].append(one)
        order, parent = [0], [-1] * len(vals)
        for at in order:
            for other in near[at]:
                if other != parent[at]:
                    parent[other] = at
                    order.append(other)
        paths = len(vals)
        # seen[at]: how many huts below of each height can be seen from at, and a heap of these heights.
        seen = [None] * len(vals)
        for at in reversed(order):
            counts, heights = {vals[at]: 1}, [vals[at]]
            for child in near[at]:
                if child == parent[at]:
                    continue
                other_counts, other_heights = seen[child]
                seen[child] = None
                while other_heights and other_heights[0] < vals[at]:
                    other_counts.pop(heappop(other_heights), None)
                if len(other_counts) > len(counts):
                    counts, other_counts = other_counts, counts
                    heights, other_heights = other_heights, heights
                for height, count in other_counts.items():
                    if height in counts:
                        paths += count * counts[height]
                        counts[height] += count
                    else:
                        counts[height] = count
                        heappush(heights, height)
            seen[at] = counts, heights
        return paths
