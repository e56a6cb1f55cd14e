import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const solution = 'sub two_sum {\n    my ($nums, $target) = @_;\n    return [0, 1];\n}\n1;\n';
const secret = (body: string, before = '') => `${before}\nsub secret {\n    my ($x) = @_;\n${body}\n}\n1;\n`;
const answer = (value: string) => `answer 1 0 0 0 ${value.length}\\n${value}\\n`;

export const perlRows: LanguageRows = {
  total: (body) => `sub total {\n    my ($values, $extra) = @_;\n    ${body}\n}\n`,
  verdicts: [
    {
      body: 'print "seen " . @$values . "\\n"; $extra += $_ for @$values; return $extra;',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return $extra;', verdict: 'wrong-answer' },
    { body: 'return;', verdict: 'wrong-answer', message: /^returned undef, where int is expected$/ },
    { body: 'return "ten";', verdict: 'wrong-answer', message: /^returned 'ten', where int is expected$/ },
    { body: 'return 10.5;', verdict: 'wrong-answer', message: /^returned 10\.5, where int is expected$/ },
    { body: 'return (1, 2);', verdict: 'wrong-answer', message: /^returned \[1, 2\], where int is expected$/ },
    { body: 'return { a => 1 };', verdict: 'wrong-answer', message: /^returned a reference \(HASH\)/ },
    { body: 'return 2 ** 40;', verdict: 'wrong-answer', message: /not a 32-bit integer/ },
    { body: 'while (1) {}', verdict: 'time-limit-exceeded' },
    { body: 'sleep 60;', verdict: 'time-limit-exceeded' },
    { body: 'my @held; push @held, "x" x 100000 while 1;', verdict: 'memory-limit-exceeded' },
    { body: 'print "x" x 10000 while 1;', verdict: 'output-limit-exceeded' },
    { body: 'print STDERR "x" x 10000 while 1;', verdict: 'output-limit-exceeded' },
    { body: 'die "no way\\n";', verdict: 'runtime-error', message: /^no way\nsolution\.pl, line 3$/ },
    {
      body: 'return 1 / ($extra - $extra);',
      verdict: 'runtime-error',
      message: /^Illegal division by zero\nsolution\.pl, line 3$/,
    },
    {
      body: 'return $values->missing;',
      verdict: 'runtime-error',
      message: /^Can't call method "missing" on unblessed reference\nsolution\.pl, line 3$/,
    },
    { body: 'die { code => 5 };', verdict: 'runtime-error', message: /^HASH.*\nsolution\.pl, line 3$/ },
    { body: 'exit 0;', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'kill "KILL", $$; sleep 1;', verdict: 'runtime-error', message: /^SIGKILL/ },
    // Perl's recursion is bounded by memory alone.
    { body: 'return 1 + total($values, $extra);', verdict: 'memory-limit-exceeded' },
    {
      body: 'return $values->[;',
      verdict: 'compilation-error',
      message: /^syntax error: syntax error at solution\.pl line 3[\s\S]*\nsolution\.pl, line 3$/,
    },
  ],
  forms: [
    { name: 'its standard output closed', code: `${solution}\nclose STDOUT; close STDERR; 1;\n` },
    { name: 'a byte order mark', code: `\uFEFF${solution}` },
    {
      name: 'strict, warnings and utf8',
      code: `use strict;\nuse warnings;\nuse utf8;\nuse feature 'say';\n${solution}`,
    },
    { name: 'the name as it stands', code: solution.replace('two_sum', 'twoSum') },
    { name: 'a list in place of a reference', code: solution.replace('[0, 1]', '(0, 1)') },
    { name: 'a class Solution', code: `package Solution;\n${solution.replace('($nums', '($class, $nums')}` },
    {
      name: 'an object of a class Solution',
      code: `package Solution;\nsub new { bless {}, shift }\n${solution.replace('($nums', '($self, $nums')}`,
    },
    { name: 'a main guard', code: `${solution}\nmain() unless caller;\nsub main { die }\n` },
    { name: 'modules of the core', code: `use List::Util qw(sum first);\nuse POSIX qw(floor);\n${solution}` },
    { name: 'an end and data', code: `${solution}__END__\n=pod\n\nwords\n` },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no sub two_sum' },
    {
      name: 'another name',
      code: solution.replace('two_sum', 'three'),
      verdict: 'compilation-error',
      message: 'there is no sub two_sum',
    },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error' },
    {
      name: 'a name that strict refuses',
      code: `use strict;\n${solution.replace('[0, 1]', '[$none, 1]')}`,
      verdict: 'compilation-error',
      message: /^syntax error: Global symbol "\$none" requires explicit package name[\s\S]*\nsolution\.pl, line 4$/,
    },
    {
      name: 'a module that is not there',
      code: `use None::Of::This;\n${solution}`,
      verdict: 'compilation-error',
      message: /^Can't locate None\/Of\/This\.pm/,
    },
    {
      name: 'an error while it loads',
      code: `${solution}die "at once";\n`,
      verdict: 'runtime-error',
      message: 'at once\nsolution.pl, line 6',
    },
    {
      name: 'an array of other things',
      code: solution.replace('[0, 1]', '[0, "b"]'),
      verdict: 'wrong-answer',
      message: "returned 'b', where int is expected",
    },
    {
      name: 'a package',
      problem: counter,
      code: 'package Counter;\nsub new { my ($class, $start) = @_; bless { value => $start }, $class }\nsub add { my ($self, $amount) = @_; return $self->{value} += $amount; }\n1;\n',
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'package Counter;\nsub new { bless {}, shift }\n1;\n',
      verdict: 'compilation-error',
      message: 'package Counter has no sub add',
    },
    {
      name: 'a package that is missing',
      problem: counter,
      code: 'package Count;\nsub new { bless {}, shift }\n1;\n',
      verdict: 'compilation-error',
      message: 'there is no package Counter',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'package Node; my $n = 0; use overload q{""} => sub { $n++ }, fallback => 1;\npackage main;\nsub clone_graph { return $_[0] }\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'the argument in place of a copy, plainly',
      problem: graph,
      code: 'sub clone_graph { return $_[0] }\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a warning with its place',
      code: `use warnings;\n${solution.replace('return', 'my $x = "a" + 1;\n    return')}`,
      stderr: /^Argument "a" isn't numeric in addition \(\+\) at solution\.pl line 4\.\n$/,
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'sub f {\n    die "no way";\n}\nf();\n',
      verdict: 'runtime-error',
      message: 'no way\nsolution.pl, line 2',
      stderr: 'no way at solution.pl line 2.\n',
    },
    { name: 'a program', problem: echo, code: 'print 0 + <STDIN>, "\\n";\n' },
    { name: 'a program that ends itself', problem: echo, code: 'print "4\\n";\nexit;\n' },
    { name: 'a program with data of its own', problem: echo, code: 'print while <DATA>;\n__DATA__\n4\n' },
    {
      name: 'a program with a syntax error',
      problem: echo,
      code: 'print (;\n',
      verdict: 'compilation-error',
      message: /^syntax error: .*solution\.pl line 1/,
    },
  ],
  attacks: [
    {
      name: 'an answer and an early end',
      when: 'running',
      code: secret(`    open(my $out, '>&=', 3); syswrite($out, "${answer('1')}"); require POSIX; POSIX::_exit(0);`),
    },
    {
      name: 'an END block that answers',
      when: 'running',
      code: secret('    exit 0;', `END { open(my $out, '>&=', 3); syswrite($out, "${answer('730441227')}" x 3) }`),
    },
    {
      name: 'the harness rewritten',
      when: 'running',
      code: secret(
        '    return 0;',
        'no strict; no warnings;\n*CodeNova::record = sub {}; *CodeNova::whole = sub { 730441227 }; *CodeNova::describe = sub { 730441227 };',
      ),
    },
    {
      name: 'the built-in functions overridden',
      when: 'running',
      code: secret(
        '    return 0;',
        'BEGIN { *CORE::GLOBAL::sprintf = sub { "730441227" }; *CORE::GLOBAL::syswrite = sub { 1 }; *CORE::GLOBAL::length = sub { 1 } }',
      ),
    },
    {
      name: 'an overloaded value',
      when: 'running',
      code: secret(
        '    return bless {}, "Any";',
        "package Any; use overload '==' => sub { 1 }, '\"\"' => sub { '730441227' }, '0+' => sub { 730441227 }; package main;",
      ),
    },
    {
      name: 'a tied array that changes',
      when: 'running',
      code: secret(
        '    tie my @answer, "Lazy"; return \\@answer;',
        'package Lazy; sub TIEARRAY { bless {} } sub FETCH { 730441227 } sub FETCHSIZE { 1 } package main;',
      ),
    },
    {
      name: 'looking for the answer in the stack and the symbols',
      when: 'running',
      code: secret(
        '    for my $name (keys %CodeNova::) { no strict; return $CodeNova::{$name} if $name =~ /expect/ } return 0;',
      ),
    },
    {
      name: 'a child that writes late',
      when: 'running',
      code: secret(
        `    if (!fork) { require POSIX; POSIX::setsid(); select(undef, undef, undef, 0.3); open(my $out, '>&=', 3); syswrite($out, "${answer('1')}" x 5); POSIX::_exit(0) } require POSIX; POSIX::_exit(0);`,
      ),
    },
    {
      name: 'a module of the host',
      when: 'compiling',
      code: secret('    return 0;', "BEGIN { require '/etc/shadow' }"),
    },
  ],
};
