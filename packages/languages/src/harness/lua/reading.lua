-- Values and nodes from the input.


local data, at

local function token()
  local stop = find(data, " ", at, true) or #data + 1
  local text = sub(data, at, stop - 1)
  at = stop + 1
  return text
end

local function integer()
  return tointeger(token())
end

-- A run of whole numbers, for speed not token by token.
local function integers()
  local values, place = {}, 0
  local count = integer()
  if count == 0 then return values end
  for word, stop in gmatch(data, "([^ ]+)()", at) do
    place = place + 1
    values[place] = tointeger(word)
    if place == count then
      at = stop + 1
      return values
    end
  end
end

local function text()
  local length = integer()
  local value = sub(data, at, at + length - 1)
  at = at + length + 1
  return value
end

local read = {
  int = integer,
  long = integer,
  double = function() return tonumber(token()) + 0.0 end,
  bool = function() return token() == "1" end,
  char = text,
  string = text,
}

local function class_of(fields, defaults)
  local class = {}
  class.__index = class
  class.new = function(...)
    local self = setmetatable({}, class)
    for index, field in next, fields do
      local value = select(index, ...)
      if value == nil then value = defaults[field] and defaults[field]() end
      self[field] = value
    end
    return self
  end
  return setmetatable(class, { __call = function(_, ...) return class.new(...) end })
end

local zero = function() return 0 end
local empty = function() return {} end
local nodes = {
  ListNode = class_of({ "val", "next" }, { val = zero }),
  TreeNode = class_of({ "val", "left", "right" }, { val = zero }),
  RandomListNode = class_of({ "val", "next", "random" }, { val = zero }),
  GraphNode = class_of({ "val", "neighbors" }, { val = zero, neighbors = empty }),
  NaryNode = class_of({ "val", "children" }, { val = zero, children = empty }),
  NextTreeNode = class_of({ "val", "left", "right", "next" }, { val = zero }),
}
local new_list, new_tree = nodes.ListNode.new, nodes.TreeNode.new
local new_random, new_graph = nodes.RandomListNode.new, nodes.GraphNode.new
local new_nary, new_next = nodes.NaryNode.new, nodes.NextTreeNode.new

-- Nodes of the arguments of which the answer must be a copy.
local given = {}
local latest_tree

local function read_chain()
  local list = {}
  for index = 1, integer() do
    list[index] = new_list(integer())
    if index > 1 then list[index - 1].next = list[index] end
  end
  return list
end

local function read_tree(new)
  local count = integer()
  local list = {}
  for index = 1, count do
    local each = token()
    list[index] = each ~= "n" and new(tointeger(each))
  end
  local child = 2
  for index = 1, count do
    local node = list[index]
    if node then
      node.left = list[child] or nil
      node.right = list[child + 1] or nil
      child = child + 2
    end
  end
  return list[1] or nil
end

local function find_value(root, value)
  local stack = { root }
  local size = root and 1 or 0
  while size > 0 do
    local node = stack[size]
    size = size - 1
    if node.val == value then return node end
    for _, side in next, { "left", "right" } do
      if node[side] then
        size = size + 1
        stack[size] = node[side]
      end
    end
  end
end

read.ListNode = function() return read_chain()[1] end
read.CyclicListNode = function()
  local list = read_chain()
  local entry = integer()
  if entry >= 0 then list[#list].next = list[entry + 1] end
  return list[1]
end
read.TreeNode = function()
  latest_tree = read_tree(new_tree)
  return latest_tree
end
read.TreeNodeByValue = function()
  return find_value(latest_tree, integer())
end
read.RandomListNode = function()
  local list, randoms = {}, {}
  for index = 1, integer() do
    list[index] = new_random(integer())
    randoms[index] = integer()
    given[list[index]] = true
    if index > 1 then list[index - 1].next = list[index] end
  end
  for index, random in next, randoms do
    if random >= 0 then list[index].random = list[random + 1] end
  end
  return list[1]
end
read.GraphNode = function()
  local count = integer()
  local list = {}
  for index = 1, count do
    list[index] = new_graph(index)
    given[list[index]] = true
  end
  for index = 1, count do
    for place = 1, integer() do list[index].neighbors[place] = list[integer()] end
  end
  return list[1]
end
read.NaryNode = function()
  local list, counts = {}, {}
  for index = 1, integer() do
    list[index] = new_nary(integer())
    counts[index] = integer()
  end
  local child = 2
  for index = 1, #list do
    for place = 1, counts[index] do
      list[index].children[place] = list[child]
      child = child + 1
    end
  end
  return list[1]
end
read.NextTreeNode = function() return read_tree(new_next) end

local function reader_of(name)
  local base, dimensions = match(name, "^(%a+)(.*)$")
  local reader = read[base]
  local holed = base == "ListNode" or base == "TreeNode"
  local depth = #dimensions // 2
  if depth > 0 and reader == integer then
    reader, depth = integers, depth - 1
  end
  for _ = 1, depth do
    local element, tells_length = reader, holed
    reader = function()
      local values, count = {}, integer()
      for index = 1, count do values[index] = element() end
      -- The empty list is nil: where an array ends is not seen from its elements.
      if tells_length then values.n = count end
      return values
    end
    holed = false
  end
  return reader
end
