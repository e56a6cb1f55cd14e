import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const solution = 'function twoSum(nums, target)\n  return { 0, 1 }\nend\n';
const secret = (body: string, before = '') => `${before}\nfunction secret(x)\n${body}\nend\n`;
const answer = (value: string) => `answer 1 0 0 0 ${value.length}\\n${value}\\n`;

export const luaRows: LanguageRows = {
  total: (body) => `function total(values, extra)\n  -- a remark\n  ${body}\nend\n`,
  verdicts: [
    {
      body: 'print("seen " .. #values); local sum = extra; for _, v in ipairs(values) do sum = sum + v end; return sum',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: 'return nil', verdict: 'wrong-answer', message: /^returned nil, where int is expected$/ },
    { body: 'return "10"', verdict: 'wrong-answer', message: /^returned "10" \(string\), where int is expected$/ },
    { body: 'return 10.5', verdict: 'wrong-answer', message: /^returned 10\.5 \(float\), where int is expected$/ },
    { body: 'return 1 << 40', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'return { 10 }', verdict: 'wrong-answer', message: /^returned \{10 \(integer\)\} \(table\)/ },
    { body: 'while true do end', verdict: 'time-limit-exceeded' },
    { body: 'io.popen("sleep 60"):read("a")', verdict: 'time-limit-exceeded' },
    {
      body: 'local held = {}; while true do held[#held + 1] = ("x"):rep(100000) .. #held end',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'while true do print(("x"):rep(10000)) end', verdict: 'output-limit-exceeded' },
    { body: 'while true do io.stderr:write(("x"):rep(10000)) end', verdict: 'output-limit-exceeded' },
    {
      body: 'return values.none.field',
      verdict: 'runtime-error',
      message: /^attempt to index a nil value \(field 'none'\)\nsolution\.lua, line 3$/,
    },
    { body: 'error("no way")', verdict: 'runtime-error', message: /^no way\nsolution\.lua, line 3$/ },
    { body: 'error({ code = 5 })', verdict: 'runtime-error', message: /^table: .*\nsolution\.lua, line 3$/ },
    {
      body: 'error(setmetatable({}, { __tostring = function() error("again") end }))',
      verdict: 'runtime-error',
      message: /^an error that cannot be shown/,
    },
    { body: 'return 1 + total(values, extra)', verdict: 'runtime-error', message: /^stack overflow/ },
    { body: 'os.exit(0)', verdict: 'runtime-error', message: /ended before answering/ },
    {
      body: 'return values[',
      verdict: 'compilation-error',
      message: /^syntax error: unexpected symbol near 'end'\nsolution\.lua, line 4$/,
    },
  ],
  forms: [
    { name: 'its standard output closed', code: `${solution}\nio.stdout:close()\nio.stderr:close()\n` },
    { name: 'a byte order mark', code: `\uFEFF${solution}` },
    { name: 'an underscore in the name', code: solution.replace('twoSum', 'two_sum') },
    { name: 'a table of functions', code: `Solution = {}\n${solution.replace('twoSum', 'Solution.twoSum')}` },
    { name: 'a table of methods', code: `Solution = {}\n${solution.replace('twoSum', 'Solution:twoSum')}` },
    { name: 'a function that is returned', code: 'return function(nums, target) return { 0, 1 } end\n' },
    { name: 'a table that is returned', code: `local ${solution}return { twoSum = twoSum }\n` },
    { name: 'a main guard', code: `${solution}if arg and arg[1] then error("called as a program") end\n` },
    { name: 'whole numbers from a division', code: solution.replace('{ 0, 1 }', '{ 0 / 2, 2 / 2 }') },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no function twoSum' },
    {
      name: 'another name',
      code: solution.replace('twoSum', 'three'),
      verdict: 'compilation-error',
      message: 'there is no function twoSum',
    },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error', message: /^syntax error: / },
    { name: 'bytecode', code: '\u001bLua', verdict: 'compilation-error', message: /binary chunk/ },
    {
      name: 'an error while it loads',
      code: `local x = nil + 1\n${solution}`,
      verdict: 'runtime-error',
      message: /^attempt to perform arithmetic on a nil value\nsolution\.lua, line 1$/,
    },
    {
      name: 'a table with holes',
      code: solution.replace('{ 0, 1 }', '{ [1] = 0, [5] = 1 }'),
      verdict: 'wrong-answer',
      message: 'returned a table that is no array from 1 to 1, where int[] is expected',
    },
    {
      name: 'a table by names',
      code: solution.replace('{ 0, 1 }', '{ a = 0 }'),
      verdict: 'wrong-answer',
      message: 'returned a table that is no array from 1 to 0, where int[] is expected',
    },
    {
      name: 'a class called as a function',
      problem: counter,
      code: 'function Counter(start)\n  local self = { value = start }\n  function self:add(amount) self.value = self.value + amount; return self.value end\n  return self\nend\n',
    },
    {
      name: 'a constructor with a colon',
      problem: counter,
      code: 'Counter = {}\nCounter.__index = Counter\nfunction Counter:new(start) return setmetatable({ value = start }, self) end\nfunction Counter:add(amount) self.value = self.value + amount return self.value end\n',
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'Counter = {}\nCounter.__index = Counter\nfunction Counter.new(start) return setmetatable({}, Counter) end\n',
      verdict: 'compilation-error',
      message: 'class Counter has no method add',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'Count = {}\n',
      verdict: 'compilation-error',
      message: 'there is no class Counter',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'function cloneGraph(node) return node end\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'an uncaught error of a program',
      problem: echo,
      code: 'local function f()\n  return nil + 1\nend\nf()\n',
      verdict: 'runtime-error',
      message: 'attempt to perform arithmetic on a nil value\nsolution.lua, line 2',
      stderr: /^lua: attempt to perform arithmetic on a nil value/,
    },
    { name: 'a program', problem: echo, code: 'io.write(io.read("n"), "\\n")\n' },
    { name: 'a program that ends itself', problem: echo, code: 'print(4)\nos.exit(0)\n' },
    {
      name: 'a program with a syntax error',
      problem: echo,
      code: 'print(\n',
      verdict: 'compilation-error',
      message: /^syntax error: .*\nsolution\.lua, line 2$/,
    },
  ],
  attacks: [
    {
      name: 'an answer and an early end',
      when: 'running',
      code: secret(`local out = io.popen("cat >&3", "w") out:write("${answer('1')}") out:close() os.exit(0)`),
    },
    {
      name: 'the library patched',
      when: 'running',
      code: secret(
        'return 0',
        'string.format = function() return "730441227" end\ntable.concat = string.format\ntostring = string.format\nmath.tointeger = function() return 730441227 end',
      ),
    },
    {
      name: 'string methods patched',
      when: 'running',
      code: secret('return 0', 'getmetatable("").__index = function() return function() return "730441227" end end'),
    },
    {
      name: 'looking for the answer in upvalues and the registry',
      when: 'running',
      code: secret(
        `for level = 1, 20 do
  local index = 1
  while debug.getinfo(level, "f") do
    local name, value = debug.getlocal(level, index)
    if not name then break end
    if name == "expected" then return value end
    index = index + 1
  end
end
for key, value in pairs(debug.getregistry()) do if key == "expected" then return value end end
return 0`,
      ),
    },
    {
      name: 'the writer replaced through the debug library',
      when: 'running',
      code: secret(
        `for level = 1, 20 do
  local about = debug.getinfo(level, "f")
  if not about then break end
  for index = 1, 60 do
    local name = debug.getupvalue(about.func, index)
    if name == "record" then debug.setupvalue(about.func, index, function() end) end
  end
end
return 0`,
      ),
    },
    {
      name: 'a value that changes while it is written',
      when: 'running',
      code: secret(
        'return setmetatable({}, { __index = function() return 730441227 end, __len = function() return 1 end })',
      ),
    },
    { name: 'the streams closed', when: 'running', code: secret('io.stdout:close() io.stderr:close() return 0') },
    {
      name: 'a coroutine that never ends',
      when: 'running',
      code: secret('return coroutine.wrap(function() while true do coroutine.yield(1) end end)'),
    },
  ],
};
