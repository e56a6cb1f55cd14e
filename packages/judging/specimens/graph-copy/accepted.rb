# @param {Node} node
# @return {Node}
def cloneGraph(node)
  @copies = {}
  node && copy(node)
end

def copy(node)
  @copies.fetch(node) do
    made = @copies[node] = Node.new(node.val)
    made.neighbors = node.neighbors.map { |each| copy(each) }
    made
  end
end
