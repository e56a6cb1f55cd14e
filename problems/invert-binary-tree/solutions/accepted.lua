function invertTree(root)
  if root then
    root.left, root.right = invertTree(root.right), invertTree(root.left)
  end
  return root
end
