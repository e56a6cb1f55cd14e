class Codec
  def serialize(root)
    root ? "#{root.val} #{serialize(root.left)} #{serialize(root.right)}" : '-'
  end

  def deserialize(data)
    build(data.split)
  end

  private

  def build(tokens)
    token = tokens.shift
    token == '-' ? nil : TreeNode.new(token.to_i, build(tokens), build(tokens))
  end
end
