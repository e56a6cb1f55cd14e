import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graphCopy } from './problems.ts';

const rustBody = '{ if nums[0] + nums[1] == target { vec![0, 1] } else { vec![] } }';
const rustMethod = `pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> ${rustBody}`;
const rustSolution = `impl Solution {\n    ${rustMethod}\n}\n`;
const head = 'fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>';
const rustCounter =
  'struct Counter { value: i32 }\nimpl Counter {\n    fn new(start: i32) -> Self { Counter { value: start } }\n    fn add(&mut self, amount: i32) -> i32 { self.value += amount; self.value }\n}\n';

const secret = (body: string, before = '') => `${before}\nimpl Solution { pub fn secret(x: i32) -> i32 { ${body} } }\n`;
const answer = 'answer 1 0 0 0 9\\n730441227\\n';
const writeAnswers = `unsafe { write(3, b"${answer.repeat(3)}".as_ptr(), ${answer.replaceAll('\\n', '.').length * 3}); _exit(0) }`;
const externals =
  'unsafe extern "C" { fn write(to: i32, from: *const u8, size: usize) -> isize; fn _exit(code: i32) -> !; fn close(number: i32) -> i32; }';

export const rustRows: LanguageRows = {
  total: (body) => `impl Solution {\n    pub fn total(values: Vec<i32>, extra: i32) -> i32 {\n${body}\n    }\n}\n`,
  verdicts: [
    {
      body: 'println!("seen {}", values.len()); values.iter().sum::<i32>() + extra',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'extra', verdict: 'wrong-answer' },
    { body: 'let mut i = 0u64; loop { i = std::hint::black_box(i.wrapping_add(1)); }', verdict: 'time-limit-exceeded' },
    { body: 'std::thread::sleep(std::time::Duration::from_secs(60)); 0', verdict: 'time-limit-exceeded' },
    {
      body: 'let mut a = vec![]; loop { a.push(vec![1u8; 1 << 20]); std::hint::black_box(&a); }',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'std::hint::black_box(vec![1u8; 1 << 46]).len() as i32', verdict: 'memory-limit-exceeded' },
    { body: 'loop { println!("{}", "x".repeat(10000)); }', verdict: 'output-limit-exceeded' },
    { body: 'loop { eprintln!("{}", "x".repeat(10000)); }', verdict: 'output-limit-exceeded' },
    {
      body: 'values[99]',
      verdict: 'runtime-error',
      message: /^panic: index out of bounds: the len is 3 but the index is 99\nsolution\.rs, line 3$/,
    },
    {
      body: 'values.iter().max().map(|_| None::<i32>.unwrap()).unwrap_or(0)',
      verdict: 'runtime-error',
      message: /^panic: called `Option::unwrap\(\)` on a `None` value\nsolution\.rs, line 3$/,
    },
    {
      body: 'i32::MAX - 5 + values[0] * 7',
      verdict: 'runtime-error',
      message: /^panic: attempt to add with overflow\nsolution\.rs, line 3$/,
    },
    {
      body: 'extra / (values.len() as i32 - 3)',
      verdict: 'runtime-error',
      message: /^panic: attempt to divide by zero\nsolution\.rs, line 3$/,
    },
    { body: 'panic!("no {}", extra)', verdict: 'runtime-error', message: /^panic: no 4\nsolution\.rs, line 3$/ },
    { body: 'std::process::exit(0)', verdict: 'runtime-error', message: /ended before answering/ },
    { body: 'std::process::abort()', verdict: 'runtime-error', message: /^SIGABRT/ },
    {
      body: 'let a = std::hint::black_box([extra; 50]); Self::total(values, extra) + a[0]',
      verdict: 'runtime-error',
      message: /^the stack is full: a recursion too deep$/,
    },
    {
      body: 'values[0',
      verdict: 'compilation-error',
      message: /^error: mismatched closing delimiter: `\}`\n --> solution\.rs:/,
    },
    {
      body: 'let text: String = extra; 0',
      verdict: 'compilation-error',
      message: /^error\[E0308\]: mismatched types\n --> solution\.rs:3:20\n/,
    },
  ],
  forms: [
    { name: 'a byte order mark', code: `\uFEFF${rustSolution}` },
    { name: 'a main', code: `${rustSolution}\nfn main() { println!("{:?}", Solution::two_sum(vec![1, 2], 3)); }\n` },
    { name: 'a Solution of its own', code: `pub struct Solution {}\n${rustSolution}` },
    {
      name: 'attributes, uses and tests',
      code: `#![allow(dead_code)]\nuse std::collections::*;\nuse std::rc::Rc;\n${rustSolution}\n#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn works() { assert!(true); }\n}\n`,
    },
    { name: 'the name in the signature', code: rustSolution.replace('two_sum', 'twoSum') },
    { name: 'not public', code: rustSolution.replace('pub ', '') },
    {
      name: 'macros and types of the names that our calls use',
      code: `macro_rules! vec { ($($x:expr),*) => { Vec::from([$($x),*]) } }\nstruct Input;\nstruct Output;\nmod codenova {}\nmod prelude {}\n${rustSolution}`,
    },
    { name: 'a comment at the end', code: `${rustSolution}// end` },
    { name: 'a class', problem: counter, code: rustCounter },
    {
      name: 'a class with a cell',
      problem: counter,
      code: 'use std::cell::Cell;\npub struct Counter { value: Cell<i32> }\nimpl Counter {\n    pub fn new(start: i32) -> Counter { Counter { value: Cell::new(start) } }\n    pub fn add(&self, amount: i32) -> i32 { self.value.set(self.value.get() + amount); self.value.get() }\n}\n',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: `error: there is no ${head} in impl Solution` },
    {
      name: 'another name',
      code: rustSolution.replace('two_sum', 'add_two'),
      verdict: 'compilation-error',
      message: `error: there is no ${head} in impl Solution`,
    },
    {
      name: 'other parameters',
      code: 'impl Solution {\n    pub fn two_sum(nums: Vec<i32>) -> Vec<i32> { nums }\n}\n',
      verdict: 'compilation-error',
      message: `error: two_sum of Solution does not fit: ${head} is expected`,
    },
    {
      name: 'a parameter of another type',
      code: 'impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: usize) -> Vec<i32> { nums }\n}\n',
      verdict: 'compilation-error',
      message: `error: two_sum of Solution does not fit: ${head} is expected`,
    },
    {
      name: 'another return type',
      code: 'impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<usize> { vec![] }\n}\n',
      verdict: 'compilation-error',
      message: `error: two_sum of Solution does not fit: ${head} is expected`,
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: rustCounter.replace('fn add', 'fn increase'),
      verdict: 'compilation-error',
      message: 'error: there is no fn add(&self, amount: i32) -> i32 in impl Counter',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: rustCounter.replace('fn new', 'fn make'),
      verdict: 'compilation-error',
      message: 'error: there is no fn new(start: i32) -> Self in impl Counter',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'struct Count;\n',
      verdict: 'compilation-error',
      message: 'error: there is no struct Counter',
    },
    {
      name: 'a brace that is not closed',
      code: rustSolution.replace(/\}\n$/, ''),
      verdict: 'compilation-error',
      message: 'error: the code ends too early: a { or ( is not closed\n --> solution.rs:1:15',
    },
    {
      name: 'a comment that is not closed',
      code: `${rustSolution}/* end`,
      verdict: 'compilation-error',
      message: /^error\[E0758\]: unterminated block comment\n +--> solution\.rs:4:1\n/,
    },
    {
      name: 'a value that was moved',
      code: 'impl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {\n        let a = nums;\n        nums\n    }\n}\n',
      verdict: 'compilation-error',
      message: /^error\[E0382\]: use of moved value: `nums`\n --> solution\.rs:4:9\n/,
    },
    {
      name: 'a function that is only declared',
      code: `unsafe extern "C" { fn helper(x: i32) -> i32; }\n${rustSolution.replace('vec![]', 'vec![unsafe { helper(1) }]')}`,
      verdict: 'compilation-error',
      message: 'error: helper is declared, but not defined',
    },
    {
      name: 'a copy that is none',
      problem: graphCopy,
      code: 'impl Solution {\n    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> { node }\n}\n',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'struct A;\n',
      verdict: 'compilation-error',
      message: 'error: there is no function main',
    },
    {
      name: 'a program that panics',
      problem: echo,
      code: 'fn main() {\n    let numbers: Vec<i32> = vec![];\n    println!("{}", numbers[numbers.len()]);\n}\n',
      verdict: 'runtime-error',
      message: 'panic: index out of bounds: the len is 0 but the index is 0\nsolution.rs, line 3',
    },
    {
      name: 'garbage',
      code: '\u0000\u0001%$§"\\"(((\n'.repeat(1_000),
      verdict: 'compilation-error',
      message: /^error: .*\n --> solution\.rs:/,
    },
  ],
  attacks: [
    {
      name: 'a secret file',
      when: 'compiling',
      code: secret('0', 'const SECRET: &str = include_str!("/etc/shadow");'),
    },
    { name: 'the list of users', when: 'compiling', code: secret('0', 'include!("/etc/passwd");') },
    { name: 'a module of the host', when: 'compiling', code: secret('0', '#[path = "/etc/passwd"] mod users;') },
    {
      name: 'an endless device',
      when: 'compiling',
      code: secret('0', 'const ZEROS: &[u8] = include_bytes!("/dev/zero");'),
    },
    {
      name: 'the environment',
      when: 'compiling',
      code: secret('println!("{:?} {:?}", option_env!("HOME"), option_env!("SECRET")); 0'),
      verdict: 'wrong-answer',
    },
    {
      name: 'the assembler',
      when: 'compiling',
      code: secret('0', 'std::arch::global_asm!(".incbin \\"/etc/shadow\\"");'),
    },
    {
      name: 'an endless constant',
      when: 'compiling',
      code: secret(
        'LOST',
        '#[allow(long_running_const_eval)] const LOST: i32 = { let mut i = 0u64; loop { i = i.wrapping_mul(3) + 1; if i == 5 { break 1 } } };',
      ),
    },
    {
      name: 'doubling macros',
      when: 'compiling',
      code: secret(
        'f!(a a a a a a a a a a a a a a a a a a a a a a a a a a a a); 0',
        'macro_rules! f { (a $($rest:tt)*) => { f!($($rest)*); f!($($rest)*); }; () => { error!() } }',
      ),
    },
    {
      name: 'a tower of types',
      when: 'compiling',
      code: secret(
        'grow::<()>(x); 0',
        'fn grow<T>(n: i32) -> i32 { if n > 0 { grow::<(T, T)>(n - 1) } else { std::mem::size_of::<T>() as i32 } }',
      ),
    },
    { name: 'deep parentheses', when: 'compiling', code: secret(`${'('.repeat(4_000)}`) },
    {
      name: 'a gigabyte of data',
      when: 'compiling',
      code: secret('BIG[x as usize] as i32', 'static BIG: [u8; 1 << 30] = [1; 1 << 30];'),
    },
    {
      name: 'a library to link',
      when: 'compiling',
      code: secret('0', '#[link(name = "shadow", kind = "static")] unsafe extern "C" {}'),
    },
    {
      name: 'a constructor that answers',
      when: 'running',
      code: secret(
        '0',
        `${externals}\n#[used] #[unsafe(link_section = ".init_array")] static EARLY: extern "C" fn() = early;\nextern "C" fn early() { ${writeAnswers} }`,
      ),
    },
    {
      name: 'a call that answers',
      when: 'running',
      code: secret(writeAnswers, externals),
    },
    {
      name: 'a panic hook that answers',
      when: 'running',
      code: secret(`std::panic::set_hook(Box::new(|_| ${writeAnswers})); panic!()`, externals),
    },
    { name: 'the channel closed', when: 'running', code: secret('unsafe { close(3); } 730441227', externals) },
    {
      name: 'a child that writes late',
      when: 'running',
      code: secret(
        `if unsafe { fork() } == 0 { std::thread::sleep(std::time::Duration::from_millis(300)); ${writeAnswers} } std::process::exit(0)`,
        `${externals} unsafe extern "C" { fn fork() -> i32; }`,
      ),
    },
    {
      name: 'a thread that goes on',
      when: 'running',
      code: secret('std::thread::spawn(|| loop { println!("{}", 730441227); }); loop { std::thread::yield_now(); }'),
    },
  ],
};
