function connect(root)
  local level = root
  while level do
    local before = Node.new(0)
    local last = before
    while level do
      for _, child in ipairs({ level.left or false, level.right or false }) do
        if child then
          last.next = child
          last = child
        end
      end
      level = level.next
    end
    level = before.next
  end
  return root
end
