class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        records = 0
        waiting = [(root, root.val)]
        while waiting:
            node, greatest = waiting.pop()
            if node:
                if node.val >= greatest:
                    records += 1
                    greatest = node.val
                waiting.append((node.left, greatest))
                waiting.append((node.right, greatest))
        return records
