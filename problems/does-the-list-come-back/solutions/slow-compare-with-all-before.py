class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node, steps = head, 0
        while node:
            earlier = head
            for _ in range(steps):
                if earlier is node:
                    return True
                earlier = earlier.next
            node = node.next
            steps += 1
        return False
