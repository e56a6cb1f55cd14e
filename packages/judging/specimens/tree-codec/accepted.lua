local Codec = {}
Codec.__index = Codec
_G.Codec = Codec

function Codec.new()
  return setmetatable({}, Codec)
end

function Codec:serialize(root)
  local parts = {}
  local function visit(node)
    if not node then
      parts[#parts + 1] = "#"
      return
    end
    parts[#parts + 1] = node.val
    visit(node.left)
    visit(node.right)
  end
  visit(root)
  return table.concat(parts, " ")
end

function Codec:deserialize(data)
  local read = data:gmatch("%S+")
  local function build()
    local word = read()
    if word == "#" then return nil end
    local node = TreeNode.new(tonumber(word))
    node.left = build()
    node.right = build()
    return node
  end
  return build()
end
