# @param {ListNode} head
# @param {TreeNode} root
# @return {Integer}
def sum_list(head, root)
  list_sum(head) + tree_sum(root)
end

def list_sum(node)
  node.nil? ? 0 : node.val + list_sum(node.next)
end

def tree_sum(node)
  return 0 if node.nil?

  node.val + [node.left, node.right].sum { |child| tree_sum(child) }
end
