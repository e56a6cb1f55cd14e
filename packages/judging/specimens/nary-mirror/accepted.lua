function mirror(root)
  if not root then return nil end
  local children = {}
  for index = #root.children, 1, -1 do children[#children + 1] = mirror(root.children[index]) end
  return Node.new(root.val, children)
end
