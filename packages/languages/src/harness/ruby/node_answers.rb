# Nodes that the person has returned, turned into what goes out. Every link may be of the person's own making.

module CodeNovaHarness
  class << self
    def refuse_node(node)
      raise Mistyped, "returned #{described(node)}, where a node is expected"
    end

    def link(node, name)
      node.public_send(name)
    rescue NoMethodError
      refuse_node(node)
    end

    def write_value(node, out)
      value = link(node, :val)
      return out << value.to_s if Integer === value

      raise Mistyped, "returned a node whose val is #{described(value)}, where an Integer is expected"
    end

    def write_values(nodes, out)
      out << nodes.size.to_s
      nodes.each { |node| write_value(node, out) }
    end

    def listed(node, name)
      values = link(node, name)
      return [] if values.nil?
      return values.to_a if Array === values || values.respond_to?(:each) && !(Hash === values)

      raise Mistyped, "returned a node whose #{name} are #{described(values)}, where an Array is expected"
    end

    def must_end(count, what)
      raise Mistyped, "returned a #{what} that does not end (a cycle?)" if count > NODE_LIMIT
    end

    def must_be_copy(node)
      raise Mistyped, 'returned a node of the argument, where a copy is expected' if ORIGINALS.key?(node)
    end

    def along(head, what)
      nodes = []
      until head.nil?
        nodes << head
        must_end(nodes.size, what)
        head = link(head, :next)
      end
      nodes
    end

    def write_cyclic_list(head, out)
      places = {}.compare_by_identity
      until head.nil? || places.key?(head)
        places[head] = places.size
        must_end(places.size, 'list')
        head = link(head, :next)
      end
      write_values(places.keys, out)
      out << (head.nil? ? '-1' : places[head].to_s)
    end

    def write_tree(root, out)
      nodes = [root]
      tokens = []
      nodes.each do |node|
        must_end(nodes.size, 'tree')
        if node.nil?
          tokens << 'n'
        else
          write_value(node, tokens)
          nodes << link(node, :left) << link(node, :right)
        end
      end
      tokens.pop while tokens.last == 'n'
      out << tokens.size.to_s
      out.concat(tokens)
    end

    def write_random_list(head, out)
      nodes = along(head, 'list')
      places = {}.compare_by_identity
      nodes.each { |node| places[node] = places.size }
      out << nodes.size.to_s
      nodes.each do |node|
        must_be_copy(node)
        random = link(node, :random)
        unless random.nil?
          must_be_copy(random)
          raise Mistyped, 'returned a list with a random node that is not in the list' unless places.key?(random)
        end
        write_value(node, out)
        out << (random.nil? ? '-1' : places[random].to_s)
      end
    end

    def write_graph(start, out)
      neighbors = {}.compare_by_identity
      seen = {}.compare_by_identity
      nodes = start.nil? ? [] : [start]
      nodes.each do |node|
        must_end(nodes.size, 'graph')
        must_be_copy(node)
        seen[node] = true
        neighbors[node] = listed(node, :neighbors)
        neighbors[node].each do |neighbor|
          nodes << neighbor unless seen.key?(neighbor)
          seen[neighbor] = true
        end
      end
      write_graph_by_value(start, nodes, neighbors, out)
    end

    def write_graph_by_value(start, nodes, neighbors, out)
      by_value = nodes.to_h { |node| [link(node, :val), node] }
      count = nodes.size
      out << count.to_s
      (1..count).each do |value|
        node = by_value[value]
        raise Mistyped, "returned a graph of #{count} nodes whose values are not 1 to #{count}" if node.nil?
        raise Mistyped, "returned node #{described(start.val)}, where node 1 is expected" if value == 1 && !node.equal?(start)

        write_values(neighbors[node], out)
      end
    end

    def write_nary(root, out)
      nodes = root.nil? ? [] : [root]
      tokens = []
      nodes.each do |node|
        must_end(nodes.size, 'tree')
        children = listed(node, :children)
        write_value(node, tokens)
        tokens << children.size.to_s
        nodes.concat(children)
      end
      out << nodes.size.to_s
      out.concat(tokens)
    end

    def write_levels(root, out)
      levels = []
      count = 0
      until root.nil?
        level = along(root, 'tree')
        count += level.size
        must_end(count, 'tree')
        levels << level
        root = nil
        level.each { |node| root = link(node, :left) || link(node, :right) if root.nil? }
      end
      out << levels.size.to_s
      levels.each { |each| write_values(each, out) }
    end

    def write_node(type, value, out)
      case type
      when 'ListNode' then write_values(along(value, 'list'), out)
      when 'CyclicListNode' then write_cyclic_list(value, out)
      when 'TreeNode' then write_tree(value, out)
      when 'TreeNodeByValue' then value.nil? ? out << 'n' : write_value(value, out)
      when 'RandomListNode' then write_random_list(value, out)
      when 'GraphNode' then write_graph(value, out)
      when 'NaryNode' then write_nary(value, out)
      when 'NextTreeNode' then write_levels(value, out)
      else raise "no type #{type}"
      end
    end
  end
end
