function cloneGraph(node)
  local copies = {}
  local function copy(original)
    if not copies[original] then
      copies[original] = Node.new(original.val)
      for index, neighbour in ipairs(original.neighbors) do
        copies[original].neighbors[index] = copy(neighbour)
      end
    end
    return copies[original]
  end
  return node and copy(node)
end
