local function list_sum(node)
  return node and node.val + list_sum(node.next) or 0
end
local function tree_sum(node)
  return node and node.val + tree_sum(node.left) + tree_sum(node.right) or 0
end

function sumList(head, root)
  return list_sum(head) + tree_sum(root)
end
