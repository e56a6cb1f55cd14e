-- Values and nodes into the answer, or why not. Every link may be of the person's own making.


local function describe(value)
  if type(value) == "table" then
    if type(rawget(value, "val")) == "number" then return "a node (table)" end
    local parts = {}
    for index = 1, 6 do
      local element = rawget(value, index)
      if element == nil then break end
      parts[index] = type(element) == "table" and "{...}" or describe(element)
    end
    return "{" .. concat(parts, ", ") .. (rawget(value, 7) ~= nil and ", ..." or "") .. "} (table)"
  end
  if type(value) == "string" then return format("%q (string)", sub(value, 1, 100)) end
  if type(value) == "number" then return format("%s (%s)", value, math_type(value)) end
  if value == nil then return "nil" end
  return format("%s (%s)", tostring(value), type(value))
end

local function refuse(value, wanted)
  mistyped("returned " .. describe(value) .. ", where " .. wanted .. " is expected")
end

local function whole(value, wanted)
  local number = type(value) == "number" and tointeger(value)
  if not number then refuse(value, wanted or "int") end
  return format("%d", number)
end

local writers = {}
writers.int = function(value, out) out[#out + 1] = whole(value) end
writers.long = writers.int
writers.double = function(value, out)
  if type(value) ~= "number" then refuse(value, "double") end
  out[#out + 1] = math_type(value) == "integer" and format("%d", value) or format("%.17g", value)
end
writers.bool = function(value, out)
  if value ~= true and value ~= false then refuse(value, "bool") end
  out[#out + 1] = value and "1" or "0"
end
writers.string = function(value, out)
  if type(value) ~= "string" then refuse(value, "string") end
  out[#out + 1] = format("%d ", #value) .. value
end
writers.char = function(value, out)
  if type(value) ~= "string" or value == "" then refuse(value, "char") end
  writers.string(value, out)
end

local function demand_node(value, field, wanted)
  if type(value) ~= "table" or value.val == nil then refuse(value, wanted) end
  return value
end

local function endless(what)
  mistyped("returned a " .. what .. " that does not end (a cycle?)")
end

local function demand_copy(node)
  if given[node] then mistyped("returned a node of the argument, where a copy is expected") end
end

writers.ListNode = function(node, out)
  local values = {}
  while node ~= nil do
    if #values > NODE_LIMIT then endless("list") end
    demand_node(node, "next", "ListNode")
    values[#values + 1] = whole(node.val)
    node = node.next
  end
  out[#out + 1] = format("%d", #values)
  for index = 1, #values do out[#out + 1] = values[index] end
end

-- From a node along `next`, until the end or a node that was met before.
local function chain_of(node, wanted)
  local list, place = {}, {}
  while node ~= nil and not place[node] do
    demand_node(node, "next", wanted)
    if #list > NODE_LIMIT then endless("list") end
    list[#list + 1] = node
    place[node] = #list
    node = node.next
  end
  return list, place, node
end

writers.CyclicListNode = function(head, out)
  local list, place, entry = chain_of(head, "ListNode")
  out[#out + 1] = format("%d", #list)
  for index = 1, #list do out[#out + 1] = whole(list[index].val) end
  out[#out + 1] = format("%d", entry and place[entry] - 1 or -1)
end

writers.RandomListNode = function(head, out)
  local list, place, entry = chain_of(head, "Node")
  if entry then endless("list") end
  out[#out + 1] = format("%d", #list)
  for index = 1, #list do
    local node = list[index]
    demand_copy(node)
    if node.random ~= nil and given[node.random] then demand_copy(node.random) end
    if node.random ~= nil and not place[node.random] then
      mistyped("returned a list with a random pointer to a node that is not in it")
    end
    out[#out + 1] = whole(node.val)
    out[#out + 1] = format("%d", node.random == nil and -1 or place[node.random] - 1)
  end
end

writers.TreeNode = function(root, out)
  local queue, size, tokens, last = { root }, root ~= nil and 1 or 0, {}, 0
  local index = 1
  while index <= size do
    if size > NODE_LIMIT then endless("tree") end
    local node = queue[index]
    if node then
      demand_node(node, "left", "TreeNode")
      tokens[index] = whole(node.val)
      last = index
      queue[size + 1] = node.left or false
      queue[size + 2] = node.right or false
      size = size + 2
    else
      tokens[index] = "n"
    end
    index = index + 1
  end
  out[#out + 1] = format("%d", last)
  for place = 1, last do out[#out + 1] = tokens[place] end
end

writers.TreeNodeByValue = function(node, out)
  out[#out + 1] = node == nil and "n" or whole(demand_node(node, "left", "TreeNode").val)
end

-- The nodes of an array of nodes, which may not have holes.
local function elements(values, wanted)
  if type(values) ~= "table" or values.val ~= nil then refuse(values, "an array of " .. wanted) end
  return values
end

writers.GraphNode = function(start, out)
  if start == nil then
    out[#out + 1] = "0"
    return
  end
  local queue, by_value, count = { start }, {}, 0
  local seen = { [start] = true }
  local index = 1
  while queue[index] do
    local node = demand_node(queue[index], "neighbors", "Node")
    demand_copy(node)
    local value = tointeger(whole(node.val))
    if by_value[value] then mistyped(format("returned a graph with two nodes of the value %d", value)) end
    by_value[value] = node
    count = count + 1
    if count > NODE_LIMIT then endless("graph") end
    for _, neighbour in next, elements(node.neighbors, "Node") do
      demand_node(neighbour, "neighbors", "Node")
      if not seen[neighbour] then
        seen[neighbour] = true
        queue[#queue + 1] = neighbour
      end
    end
    index = index + 1
  end
  out[#out + 1] = format("%d", count)
  for value = 1, count do
    local node = by_value[value]
    if not node then mistyped("returned a graph whose nodes do not hold the values 1 to " .. count) end
    out[#out + 1] = format("%d", #node.neighbors)
    for place = 1, #node.neighbors do out[#out + 1] = whole(node.neighbors[place].val) end
  end
end

writers.NaryNode = function(root, out)
  local queue, tokens = { root }, {}
  local index = 1
  while queue[index] do
    local node = demand_node(queue[index], "children", "Node")
    local children = elements(node.children or {}, "Node")
    if #queue > NODE_LIMIT then endless("tree") end
    for place = 1, #children do queue[#queue + 1] = demand_node(children[place], "children", "Node") end
    tokens[index] = whole(node.val) .. format(" %d", #children)
    index = index + 1
  end
  out[#out + 1] = format("%d", #tokens)
  for place = 1, #tokens do out[#out + 1] = tokens[place] end
end

writers.NextTreeNode = function(root, out)
  local levels, first, total = {}, root, 0
  while first ~= nil do
    local values, below, node = {}, nil, first
    while node ~= nil do
      demand_node(node, "next", "Node")
      total = total + 1
      if total > NODE_LIMIT then endless("tree") end
      values[#values + 1] = whole(node.val)
      below = below or node.left or node.right
      node = node.next
    end
    levels[#levels + 1] = format("%d ", #values) .. concat(values, " ")
    first = below
  end
  out[#out + 1] = format("%d", #levels)
  for index = 1, #levels do out[#out + 1] = levels[index] end
end

local function array_writer(element, name, holed)
  return function(values, out, limit)
    if type(values) ~= "table" or getmetatable(values) == nodes.ListNode or getmetatable(values) == nodes.TreeNode then
      refuse(values, name)
    end
    local count = limit or holed and math_type(rawget(values, "n")) == "integer" and values.n or #values
    if limit == nil then
      for key in pairs(values) do
        local place = math_type(key) == "integer" and key
        if not (holed and key == "n") and (not place or place < 1 or place > count) then
          mistyped("returned a table that is no array from 1 to " .. count .. ", where " .. name .. " is expected")
        end
      end
    end
    out[#out + 1] = format("%d", count)
    for index = 1, count do element(values[index], out) end
  end
end

local function writer_of(name)
  local base, dimensions = match(name, "^(%a+)(.*)$")
  local writer = writers[base]
  local spelled = base
  local holed = base == "ListNode" or base == "TreeNode"
  for _ = 1, #dimensions // 2 do
    spelled = spelled .. "[]"
    writer = array_writer(writer, spelled, holed)
    holed = false
  end
  return writer
end
