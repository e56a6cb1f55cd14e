# Values other than nodes: read from the input, written into the answer.

module CodeNovaHarness
  # Reads tokens; runs of numbers are cut in one go, for speed.
  class Source
    def initialize(data)
      @data = data
      @at = 0
    end

    def token
      stop = @data.index(' ', @at) || @data.bytesize
      token = @data.byteslice(@at, stop - @at)
      @at = stop + 1
      token
    end

    def integer
      token.to_i
    end

    # No token that follows these begins with a blank.
    def tokens(count, widest)
      return [] if count.zero?

      piece = @data.byteslice(@at, count * (widest + 1))
      parts = piece.split(' ', count + 1)
      @at += parts.size > count ? piece.bytesize - parts.pop.bytesize : piece.bytesize
      parts
    end

    def integers(count)
      tokens(count, 20).map!(&:to_i)
    end

    def text
      length = integer
      text = @data.byteslice(@at, length).force_encoding(Encoding::UTF_8)
      @at += length + 1
      text
    end
  end

  class << self
    def read(type, source)
      if type.end_with?('[]')
        element = type[0..-3]
        count = source.integer
        case element
        when 'int', 'long' then return source.integers(count)
        when 'double' then return source.tokens(count, 30).map!(&:to_f)
        end
        return Array.new(count) { read(element, source) }
      end
      case type
      when 'int', 'long' then source.integer
      when 'double' then source.token.to_f
      when 'bool' then source.token == '1'
      when 'char', 'string' then source.text
      when 'ListNode' then read_list(source)
      when 'CyclicListNode' then read_cyclic_list(source)
      when 'TreeNode' then read_tree(source, TREE_NODE)
      when 'RandomListNode' then read_random_list(source)
      when 'GraphNode' then read_graph(source)
      when 'NaryNode' then read_nary(source)
      when 'NextTreeNode' then read_tree(source, NextTreeNode)
      else raise "no type #{type}"
      end
    end

    def read_arguments(types, source)
      tree = nil
      types.map do |type|
        next node_of_value(tree, source.integer) if type == 'TreeNodeByValue'

        value = read(type, source)
        tree = value if type == 'TreeNode'
        value
      end
    end

    def refuse(value, type)
      raise Mistyped, "returned #{described(value)}, where #{type} is expected"
    end

    # Appends the tokens of a value, or raises Mistyped.
    def write(type, value, out)
      return write_array(type, value, out) if type.end_with?('[]')

      case type
      when 'int', 'long'
        Integer === value ? out << value.to_s : refuse(value, type)
      when 'double'
        Integer === value || Float === value || Rational === value ? out << value.to_f.to_s : refuse(value, type)
      when 'bool'
        true.equal?(value) || false.equal?(value) ? out << (value ? '1' : '0') : refuse(value, type)
      when 'char', 'string'
        refuse(value, type) if !(String === value) || type == 'char' && value.size != 1
        text = value.encode(Encoding::UTF_8, invalid: :replace, undef: :replace).b
        out << "#{text.bytesize} ".b.concat(text)
      else
        write_node(type, value, out)
      end
    end

    def write_array(type, value, out)
      # A Set, where there is one, is as good.
      values = Array === value ? value : nil
      values = value.to_a if values.nil? && value.class.name == 'Set'
      refuse(value, type) if values.nil?
      element = type[0..-3]
      out << values.size.to_s
      values.each { |each| write(element, each, out) }
    end
  end
end
