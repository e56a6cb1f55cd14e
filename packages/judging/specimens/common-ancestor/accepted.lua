Solution = {}
function Solution:lowestCommonAncestor(root, p, q)
  local low, high = math.min(p.val, q.val), math.max(p.val, q.val)
  while root.val < low or root.val > high do
    root = root.val > high and root.left or root.right
  end
  return root
end
