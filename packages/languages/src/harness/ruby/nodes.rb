# Nodes: the classes that are called Node where they occur, and how nodes are made of what comes in.

module CodeNovaHarness
  class RandomListNode
    attr_accessor :val, :next, :random

    def initialize(val = 0, _next = nil, random = nil)
      @val = val
      @next = _next
      @random = random
    end
  end

  class GraphNode
    attr_accessor :val, :neighbors

    def initialize(val = 0, neighbors = nil)
      @val = val
      @neighbors = neighbors || []
    end
  end

  class NaryNode
    attr_accessor :val, :children

    def initialize(val = 0, children = nil)
      @val = val
      @children = children || []
    end
  end

  class NextTreeNode
    attr_accessor :val, :left, :right, :next

    def initialize(val = 0, left = nil, right = nil, _next = nil)
      @val = val
      @left = left
      @right = right
      @next = _next
    end
  end

  NODES = {
    'RandomListNode' => RandomListNode,
    'GraphNode' => GraphNode,
    'NaryNode' => NaryNode,
    'NextTreeNode' => NextTreeNode
  }.freeze
  LIST_NODE = ListNode
  TREE_NODE = TreeNode
  # What a copy must not share with an argument: the nodes that the current case was given.
  ORIGINALS = {}.compare_by_identity

  class << self
    def chain(nodes)
      nodes.each_cons(2) { |node, after| node.next = after }
      nodes.first
    end

    def read_list(source)
      head = nil
      source.integers(source.integer).reverse_each { |value| head = LIST_NODE.new(value, head) }
      head
    end

    def read_cyclic_list(source)
      nodes = source.integers(source.integer).map { |value| LIST_NODE.new(value) }
      head = chain(nodes)
      entry = source.integer
      nodes.last.next = nodes[entry] if entry >= 0
      head
    end

    def read_tree(source, kind)
      nodes = source.tokens(source.integer, 12).map { |token| token == 'n' ? nil : kind.new(token.to_i) }
      child = 1
      nodes.each do |node|
        break if child >= nodes.size
        next unless node

        node.left = nodes[child]
        node.right = nodes[child + 1]
        child += 2
      end
      nodes.first
    end

    def read_random_list(source)
      pairs = source.integers(2 * source.integer).each_slice(2).to_a
      nodes = pairs.map { |value, _| RandomListNode.new(value) }
      nodes.each { |node| ORIGINALS[node] = true }
      pairs.each_with_index { |(_, random), at| nodes[at].random = nodes[random] if random >= 0 }
      chain(nodes)
    end

    def read_graph(source)
      nodes = Array.new(source.integer) { |at| GraphNode.new(at + 1) }
      nodes.each do |node|
        ORIGINALS[node] = true
        node.neighbors = source.integers(source.integer).map { |value| nodes[value - 1] }
      end
      nodes.first
    end

    def read_nary(source)
      pairs = source.integers(2 * source.integer).each_slice(2).to_a
      nodes = pairs.map { |value, _| NaryNode.new(value) }
      child = 1
      pairs.each_with_index do |(_, count), at|
        nodes[at].children = nodes[child, count] || []
        child += count
      end
      nodes.first
    end

    def node_of_value(root, value)
      open = [root]
      until open.empty?
        node = open.pop
        next unless node
        return node if node.val == value

        open.push(node.right, node.left)
      end
    end
  end
end
