def lowest_common_ancestor(root, p, q)
  low, high = [p.val, q.val].minmax
  root = root.val > high ? root.left : root.right until root.val.between?(low, high)
  root
end
