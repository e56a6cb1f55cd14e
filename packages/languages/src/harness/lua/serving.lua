-- The person's code loaded, and called case after case.


local function split(line, separator)
  local parts = {}
  for part in gmatch(line .. separator, "([^" .. separator .. "]*)" .. separator) do parts[#parts + 1] = part end
  return parts
end

local function words(line)
  local parts = {}
  for word in gmatch(line, "%S+") do parts[#parts + 1] = word end
  return parts
end

local function snake_case(name)
  local parted = gsub(gsub(name, "([%l%d])(%u)", "%1_%2"), "(%u)(%u%l)", "%1_%2")
  return lower(parted)
end

local function load_failed(message, line)
  record("load", message, 0, line)
  finish(1)
end

-- What the person's file returns, if it returns anything. `global` holds the names that practice sites provide.
local function run_file(code, is_program)
  local chunk, problem = load(code, "@" .. PERSONS_FILE, "t")
  if not chunk then
    local line, message = match(problem, "^solution%.lua:(%d+): (.*)$")
    load_failed("syntax error: " .. (message or problem), tonumber(line))
  end
  local done, result = xpcall(chunk, explain)
  if done then return result end
  if is_program then write(stderr, "lua: ", result.trace, "\n") end
  record_fault(result, 0)
  finish(1)
end

-- A callable that takes the arguments alone, from a function that may be written with `:`.
local function bound(owner, callable, count)
  if type(callable) ~= "function" then return callable end
  local about = getinfo(callable, "u")
  if about.nparams == count + 1 then
    return function(...) return callable(owner, ...) end
  end
  return callable
end

local function lookup(names, name)
  if type(names) ~= "table" then return nil end
  local found = names[name]
  if found == nil then found = names[snake_case(name)] end
  return found
end

local function is_callable(value)
  return type(value) == "function" or (type(value) == "table" and (getmetatable(value) or {}).__call ~= nil)
end

local function answer_case(call, write_answer)
  local start = clock()
  local micros = 0
  local done, result = xpcall(function()
    local value = call()
    micros = floor((clock() - start) * 1e6)
    local out = {}
    write_answer(value, out)
    return concat(out, " ")
  end, explain)
  if done then return record("answer", result, micros) end
  record_fault(result, floor((clock() - start) * 1e6))
end

local function serve_function(spec, result)
  local name, returns, mutated, types = spec[2], spec[3], tointeger(spec[4]) + 1, words(spec[5])
  local global = _G
  local owner = is_callable(lookup(global.Solution, name)) and global.Solution or nil
  local callable = owner and lookup(owner, name) or lookup(global, name)
  if callable == nil and type(result) == "table" then
    owner, callable = result, lookup(result, name)
  elseif callable == nil and type(result) == "function" then
    callable = result
  end
  if not is_callable(callable) then load_failed("there is no function " .. name, 0) end
  local call = bound(owner, callable, #types)
  local readers = {}
  for index, each in next, types do readers[index] = reader_of(each) end
  local write_answer = writer_of(mutated > 0 and types[mutated] or returns)
  record("ready", "")
  for _ = 1, integer() do
    given = {}
    local arguments = {}
    for index = 1, #types do arguments[index] = readers[index]() end
    answer_case(function() return (call(unpack(arguments, 1, #types))) end, function(value, out)
      if mutated == 0 then return write_answer(value, out) end
      if returns == "void" then return write_answer(arguments[mutated], out) end
      local count = type(value) == "number" and tointeger(value)
      if not count or count < 0 or count > #arguments[mutated] then
        refuse(value, "the count of kept elements")
      end
      write_answer(arguments[mutated], out, count)
    end)
  end
end

local function serve_class(spec, result)
  local name = spec[2]
  local class = _G[name]
  if class == nil and type(result) == "table" then class = lookup(result, name) or result end
  if type(class) ~= "table" and type(class) ~= "function" then load_failed("there is no class " .. name, 0) end
  local constructor_types = words(spec[3])
  local constructor = type(class) == "table" and lookup(class, "new")
  if is_callable(constructor) then constructor = bound(class, constructor, #constructor_types)
  elseif is_callable(class) then constructor = class
  else load_failed("class " .. name .. " has no function new", 0) end
  local constructor_readers = {}
  for index, each in next, constructor_types do constructor_readers[index] = reader_of(each) end
  local methods = {}
  for index = 4, #spec do
    local parts = words(spec[index])
    local returned = gsub(parts[2], "^%*", "")
    local method = { name = parts[1], readers = {}, writes = returned ~= "void" and writer_of(returned), opaque = returned ~= parts[2] }
    for place = 3, #parts do
      local source = match(parts[place], "^<(.*)$")
      if source then method.source = source else method.readers[place - 2] = reader_of(parts[place]) end
    end
    methods[index - 3] = method
  end
  local function demand_methods(instance)
    for _, method in next, methods do
      if not is_callable(lookup(instance, method.name)) then
        error(format("class %s has no method %s", name, method.name), 0)
      end
    end
  end
  -- Checked where the table itself holds the methods; otherwise the first instance tells.
  if type(class) == "table" and rawequal(rawget(class, "__index"), class) then
    for _, method in next, methods do
      if not is_callable(lookup(class, method.name)) then
        load_failed(format("class %s has no method %s", name, method.name), 0)
      end
    end
  end
  record("ready", "")
  for _ = 1, integer() do
    given = {}
    local calls = {}
    for index = 1, integer() do
      local number = integer()
      local readers = number == 0 and constructor_readers or methods[number].readers
      local arguments = {}
      for place = 1, #readers do arguments[place] = readers[place]() end
      calls[index] = { number, arguments, #readers }
    end
    local out = {}
    answer_case(function()
      local instance
      local latest = {}
      for index = 1, #calls do
        local number, arguments, count = calls[index][1], calls[index][2], calls[index][3]
        if number == 0 then
          instance = constructor(unpack(arguments, 1, count))
          if type(instance) ~= "table" then error(name .. ".new returned " .. describe(instance) .. ", not an object", 0) end
          demand_methods(instance)
        else
          local method = methods[number]
          local callable = lookup(instance, method.name)
          local value
          if method.source then value = callable(instance, latest[method.source])
          else value = callable(instance, unpack(arguments, 1, count)) end
          latest[method.name] = value
          -- Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
          if method.writes then method.writes(value, method.opaque and {} or out) end
        end
      end
    end, function(_, final)
      for index = 1, #out do final[index] = out[index] end
    end)
  end
end

local path, line = arg[1], arg[2]
local spec = split(line, "|")
local is_program = spec[1] == "program"
if not is_program then
  data, at = stdin:read("a"), 1
  if sub(data, -1) == "\n" then data = sub(data, 1, -2) end
end
-- A program has something to say at a fault only.
if not is_program then open_channel() end
local code = open(path, "rb"):read("a")
arg = { [0] = PERSONS_FILE, table.unpack(arg, 3) }
if not is_program then
  ListNode, TreeNode = nodes.ListNode, nodes.TreeNode
  -- A signature has one kind of them at most.
  for _, name in next, { "RandomListNode", "GraphNode", "NaryNode", "NextTreeNode" } do
    if find(line, name, 1, true) then Node = nodes[name] end
  end
end
local result = run_file(code, is_program)
if not is_program then
  if spec[1] == "function" then serve_function(spec, result) else serve_class(spec, result) end
end
finish(0)
