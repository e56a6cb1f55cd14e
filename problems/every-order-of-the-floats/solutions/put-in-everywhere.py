class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        orders = [[]]
        for number in nums:
            orders = [order[:gap] + [number] + order[gap:] for order in orders for gap in range(len(order) + 1)]
        return orders
