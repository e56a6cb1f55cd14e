def mirror(root)
  return nil if root.nil?

  Node.new(root.val, root.children.reverse.map { |child| mirror(child) })
end
