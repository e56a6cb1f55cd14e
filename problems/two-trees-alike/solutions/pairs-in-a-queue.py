class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        waiting = deque([(p, q)])
        while waiting:
            one, other = waiting.popleft()
            if not one and not other:
                continue
            if not one or not other or one.val != other.val:
                return False
            waiting.append((one.left, other.left))
            waiting.append((one.right, other.right))
        return True
