-- Runs a person's Lua solution case after case. Arguments: the person's file, then the signature as text
-- (`signature-text.ts`). Standard input and descriptor 3 are as `wire.ts` and `records.ts` say.
-- This is the first of the parts that `lua.ts` joins into one chunk, so that what is local here is local to all of them.

-- Kept from the person's code, which may replace them in the tables.
local assert, error, getmetatable, load, next, pairs, pcall, rawequal, rawget, select, setmetatable, tostring, type, xpcall =
  assert, error, getmetatable, load, next, pairs, pcall, rawequal, rawget, select, setmetatable, tostring, type, xpcall
local find, format, gsub, match, sub, gmatch, lower =
  string.find, string.format, string.gsub, string.match, string.sub, string.gmatch, string.lower
local concat, unpack = table.concat, table.unpack
local floor, math_type, tointeger, tonumber = math.floor, math.type, math.tointeger, tonumber
local clock, exit = os.clock, os.exit
local getinfo, traceback = debug.getinfo, debug.traceback
local stdin, stdout, stderr, open, popen = io.stdin, io.stdout, io.stderr, io.open, io.popen
local seek, write, flush, close = stdout.seek, stdout.write, stdout.flush, stdout.close

local PERSONS_FILE = "solution.lua"
local NODE_LIMIT = 2000000

-- ---- records

local channel

-- Lua opens files by name only, and a pipe of another user has none that it may open: cat writes for it.
local function open_channel()
  channel = assert(popen("exec /bin/cat >&3", "w"))
end

-- Everything that was printed so far is in the file when this returns; 0 where it is not a file any more.
local function size_of(stream)
  local done, size = pcall(function()
    flush(stream)
    return seek(stream, "end")
  end)
  return done and math_type(size) == "integer" and size or 0
end

local function record(kind, payload, micros, line)
  if not channel then open_channel() end
  write(channel, format("%s %d %d %d %d %d\n", kind, micros or 0, size_of(stdout), size_of(stderr), line or 0, #payload))
  write(channel, payload, "\n")
  flush(channel)
end

-- Waits until all of it has gone out.
local function finish(code)
  pcall(flush, stdout)
  pcall(flush, stderr)
  if channel then close(channel) end
  exit(code, false)
end

-- An end of the person's own must not come before what was said so far.
os.exit = function(code, close_state)
  pcall(flush, stdout)
  if channel then close(channel) end
  exit(code == nil or code, close_state == true)
end

-- ---- faults

local Mistyped = {}
local function mistyped(message)
  error(setmetatable({ message = message }, Mistyped), 0)
end

-- The message handler of xpcall: the message without its place, and the person's own line.
local function explain(problem)
  if type(problem) == "table" and rawequal(getmetatable(problem), Mistyped) then return problem end
  local text = problem
  if type(problem) ~= "string" then
    local done, said = pcall(tostring, problem)
    text = done and type(said) == "string" and said or "an error that cannot be shown"
  end
  local line = match(text, "^solution%.lua:(%d+): ")
  if line then text = sub(text, #line + 16) end
  if not line then
    for level = 2, 200 do
      local about = getinfo(level, "Sl")
      if not about then break end
      if about.source == "@" .. PERSONS_FILE and about.currentline > 0 then
        line = about.currentline
        break
      end
    end
  end
  local trace = traceback(text, 2)
  -- From there on it is ours.
  local ours = find(trace, "\n\t[C]: in function 'xpcall'", 1, true)
  return { text = sub(text, 1, 4000), line = tonumber(line) or 0, trace = sub(trace, 1, (ours or 0) - 1) }
end

local function record_fault(fault, micros)
  if rawequal(getmetatable(fault), Mistyped) then return record("mistyped", fault.message, micros) end
  local kind = find(fault.text, "not enough memory", 1, true) and "memory" or "exception"
  record(kind, fault.text, micros, fault.line)
end
