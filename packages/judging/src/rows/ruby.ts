import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const solution = 'def two_sum(nums, target)\n  nums[0] + nums[1] == target ? [0, 1] : []\nend\n';
const secret = (body: string, before = '') => `${before}\ndef secret(x)\n  ${body}\nend\n`;
const record = (value: string) => `answer 1 0 0 0 ${value.length}\\n${value}\\n`;

export const rubyRows: LanguageRows = {
  total: (body) => `# @param {Integer[]} values\ndef total(values, extra)\n  ${body}\nend\n`,
  verdicts: [
    { body: 'puts "seen %d" % values.size; values.sum + extra', verdict: 'accepted', stdout: 'seen 3\n' },
    { body: 'extra', verdict: 'wrong-answer' },
    { body: 'nil', verdict: 'wrong-answer', message: /^returned nil \(NilClass\), where int is expected$/ },
    { body: '10.0', verdict: 'wrong-answer', message: /^returned 10\.0 \(Float\), where int is expected$/ },
    { body: '2**31', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'loop {}', verdict: 'time-limit-exceeded' },
    { body: 'sleep 60', verdict: 'time-limit-exceeded' },
    { body: 'Array.new(1 << 30, 0)', verdict: 'memory-limit-exceeded' },
    { body: 'kept = []; loop { kept << "x" * 100_000 }', verdict: 'memory-limit-exceeded' },
    { body: 'loop { puts "x" * 10_000 }', verdict: 'output-limit-exceeded' },
    { body: 'loop { warn "x" * 10_000 }', verdict: 'output-limit-exceeded' },
    { body: 'values.fetch(99)', verdict: 'runtime-error', message: /^IndexError: .*\nsolution\.rb, line 3$/ },
    {
      body: 'values[99] + 1',
      verdict: 'runtime-error',
      message: /^NoMethodError: undefined method `\+' for nil:NilClass\nsolution\.rb, line 3$/,
    },
    {
      body: 'extra / (extra - extra)',
      verdict: 'runtime-error',
      message: /^ZeroDivisionError: divided by 0\nsolution\.rb, line 3$/,
    },
    {
      body: 'total(values, extra)',
      verdict: 'runtime-error',
      message: /^SystemStackError: stack level too deep\nsolution\.rb, line 3$/,
    },
    { body: 'exit!(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'exit', verdict: 'runtime-error', message: /^SystemExit: exit\nsolution\.rb, line 3$/ },
    { body: 'throw :none', verdict: 'runtime-error', message: /^UncaughtThrowError/ },
    { body: 'Process.kill(:SEGV, $$); sleep 1', verdict: 'runtime-error', message: /^SIGSEGV|SignalException|SIGABRT/ },
    { body: 'values[', verdict: 'compilation-error', message: /^solution\.rb:4: syntax error/ },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${solution}` },
    { name: 'its standard output closed', code: `$stdout.close\n$stderr.close\n${solution}` },
    { name: 'the name of the signature', code: solution.replace('two_sum', 'twoSum') },
    { name: 'a class Solution', code: `class Solution\n${solution}end\n` },
    { name: 'a main guard', code: `${solution}\nputs 1 / 0 if __FILE__ == $0\nraise if $PROGRAM_NAME == __FILE__\n` },
    {
      name: 'text after its end, and a magic comment',
      code: `# frozen_string_literal: true\n${solution}__END__\nthis is no code\n`,
    },
    { name: 'define_method', code: 'define_method(:two_sum) { |nums, target| [0, 1] }\n' },
    {
      name: 'helpers of the names that a harness might use',
      code: `def record(*) = raise\ndef write(*) = raise\ndef read(*) = raise\ndef puts(*) = nil\ndef format(*) = raise\ndef flush = raise\nclass Source; end\nmodule Kernel\n  def require(*) = raise\nend\n${solution}`,
    },
    {
      name: 'classes of the language opened',
      code: `class Array\n  def swap!(a, b) = (self[a], self[b] = self[b], self[a])\n  def to_s = 'mine'\nend\nclass Integer\n  def even = self % 2\n  def inspect = 'mine'\nend\n${solution}`,
    },
    {
      name: 'the usual library without require',
      code: `S = Set.new([1])\nraise unless JSON.parse('[1]') == [1] && [1, 1].to_set.size == 1 && BigDecimal('1') == 1 && OpenStruct.new(a: 1).a == 1\n${solution}`,
    },
    {
      name: 'classes of their own with names of the library',
      code: `class Set < Array; end\nclass Timeout; end\n${solution}`,
    },
    {
      name: 'the node class defined once more',
      code: `class ListNode\n  attr_accessor :val, :next\n  def initialize(val = 0, _next = nil)\n    @val = val\n    @next = _next\n  end\nend\nTreeNode = Struct.new(:val, :left, :right)\n${solution}`,
      stderr: /^solution\.rb:8: warning: already initialized constant TreeNode\nruby:\d+: warning: previous definition/,
    },
    {
      name: 'another name',
      code: solution.replace('two_sum', 'pair_sum'),
      verdict: 'compilation-error',
      message: 'there is no method two_sum',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no method two_sum' },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error', message: /^solution\.rb:1: / },
    { name: 'a NUL character', code: `\u0000${solution}`, verdict: 'compilation-error' },
    {
      name: 'a brace that is not closed',
      code: 'def two_sum(nums, target)\n  nums.each {\nend\n',
      verdict: 'compilation-error',
      message: /^solution\.rb:3: syntax error/,
    },
    {
      name: 'an error while it loads',
      code: `require 'none_of_this'\n${solution}`,
      verdict: 'runtime-error',
      message: 'LoadError: cannot load such file -- none_of_this\nsolution.rb, line 1',
    },
    {
      name: 'other parameters',
      code: 'def two_sum(nums)\nend\n',
      verdict: 'runtime-error',
      message: 'ArgumentError: wrong number of arguments (given 2, expected 1)\nsolution.rb, line 1',
    },
    {
      name: 'a symbol in place of a number',
      code: solution.replace('[0, 1]', '[0, :b]'),
      verdict: 'wrong-answer',
      message: 'returned :b (Symbol), where int is expected',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'class Count; end\n',
      verdict: 'compilation-error',
      message: 'there is no class Counter',
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'class Counter\n  def initialize(start); end\n  private def add(x) = x\nend\n',
      verdict: 'compilation-error',
      message: 'class Counter has no method add',
    },
    {
      name: 'a module in place of a class',
      problem: counter,
      code: 'module Counter; end\n',
      verdict: 'compilation-error',
      message: 'there is no class Counter',
    },
    {
      name: 'a class of a few lines',
      problem: counter,
      code: 'Counter = Struct.new(:value) do\n  def add(amount) = self.value += amount\nend\n',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'def clone_graph(node) = node\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a copy that leads back to the argument',
      problem: graph,
      code: 'def clone_graph(node) = Node.new(1, node.neighbors)\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'something else than a node',
      problem: graph,
      code: 'def clone_graph(node) = 5\n',
      verdict: 'wrong-answer',
      message: 'returned 5 (Integer), where a node is expected',
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'def f\n  [].fetch(1)\nend\nf\n',
      verdict: 'runtime-error',
      message: /^IndexError: index 1 outside .*\nsolution\.rb, line 2$/,
      stderr:
        /^solution\.rb:2:in `fetch': index 1 outside .* \(IndexError\)\n\tfrom solution\.rb:2:in `f'\n\tfrom solution\.rb:4:in `<main>'\n$/,
    },
    {
      name: 'a program with a main guard, at_exit and gets',
      problem: echo,
      code: 'at_exit { puts @n }\n@n = gets.to_i if __FILE__ == $0\nexit\n',
    },
    {
      name: 'a program that ends with a code',
      problem: echo,
      code: 'exit 3\n',
      verdict: 'runtime-error',
      message: 'ended before answering, with exit code 3',
    },
    {
      name: 'a program that does not parse',
      problem: echo,
      code: 'def f(\n',
      verdict: 'compilation-error',
      message: /^solution\.rb:1: syntax error/,
    },
    { name: 'nothing, for a program', problem: echo, code: '', verdict: 'wrong-answer' },
  ],
  attacks: [
    { name: 'a nest of brackets', when: 'compiling', code: secret('['.repeat(9_000)) },
    {
      name: 'a block that runs while it is read',
      when: 'compiling',
      code: secret('0', 'BEGIN { print File.read("/etc/shadow") }'),
      verdict: 'runtime-error',
    },
    { name: 'a required file of the host', when: 'running', code: secret('0', 'load "/etc/passwd"') },
    {
      name: 'the writer of the records patched',
      when: 'running',
      code: secret(
        '0',
        'class IO\n  def syswrite(*) = 1\n  def stat = raise\n  def flush = raise\nend\nclass Array\n  def join(*) = "730441227"\nend',
      ),
    },
    {
      name: 'numbers that write themselves otherwise',
      when: 'running',
      code: secret('0', 'class Integer\n  def to_s(*) = "730441227"\nend'),
    },
    {
      name: 'equal to everything',
      when: 'running',
      code: secret(
        'Any.new',
        'class Any < BasicObject\n  def ==(other) = true\n  def is_a?(*) = true\n  def class = ::Integer\n  def to_s = "1"\nend',
      ),
    },
    {
      name: 'answers on the channel, then an end',
      when: 'running',
      code: secret(`IO.for_fd(3, "w").syswrite("${record('1')}" * 3); exit!(0)`),
    },
    {
      name: 'a hook at the end',
      when: 'running',
      code: secret('exit(0)', `at_exit { IO.for_fd(3, "w").syswrite("${record('1')}" * 3) }`),
    },
    {
      name: 'a hook at exit that is patched',
      when: 'running',
      code: secret(
        '0',
        `module Process\n  def self.exit!(*) = loop {}\n  def self.clock_gettime(*) = -1\nend\nmodule Kernel\n  def exit!(*) = nil\nend`,
      ),
    },
    {
      name: 'the harness found in the heap',
      when: 'running',
      code: secret(
        '0',
        'ObjectSpace.each_object(Module) { |each| each.define_singleton_method(:write) { |_, _, out| out << "730441227" } if each.name.to_s.include?("Harness") }',
      ),
    },
    {
      name: 'every call traced',
      when: 'running',
      code: secret(
        '0',
        'TracePoint.new(:call) { |trace| trace.binding.local_variable_set(:value, 730441227) if trace.binding.local_variable_defined?(:value) }.enable',
      ),
    },
    {
      name: 'a child that writes late',
      when: 'running',
      code: secret(`fork { Process.setsid; sleep 0.2; IO.for_fd(3, "w").syswrite("${record('1')}" * 5) }; exit!(0)`),
    },
    { name: 'the channel closed', when: 'running', code: secret('IO.for_fd(3).close; 730441227') },
    { name: 'processes without end', when: 'running', code: secret('loop { fork { loop {} } }') },
    { name: 'a lazy answer', when: 'running', code: secret('Enumerator.new { |y| y << 730441227 }.lazy') },
  ],
};
