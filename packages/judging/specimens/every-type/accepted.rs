use std::cell::RefCell;
use std::rc::Rc;

struct Repeater {
    seed: i32,
    names: Vec<String>,
}

impl Repeater {
    fn new(seed: i32, names: Vec<String>) -> Self {
        Repeater { seed, names }
    }

    fn seed(&self) -> i32 {
        self.seed
    }

    fn names(&mut self) -> Vec<String> {
        self.names.clone()
    }

    fn echo_int(&self, value: i32) -> i32 {
        value
    }

    fn echo_long(&self, value: i64) -> i64 {
        value
    }

    fn echo_double(&self, value: f64) -> f64 {
        value
    }

    fn echo_bool(&self, value: bool) -> bool {
        value
    }

    fn echo_char(&self, value: char) -> char {
        value
    }

    fn echo_string(&self, value: String) -> String {
        value
    }

    fn echo_list_node(&self, value: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        value
    }

    fn echo_tree_node(&self, value: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        value
    }

    fn echo_ints(&self, value: Vec<i32>) -> Vec<i32> {
        value
    }

    fn echo_longs(&self, value: Vec<i64>) -> Vec<i64> {
        value
    }

    fn echo_doubles(&self, value: Vec<f64>) -> Vec<f64> {
        value
    }

    fn echo_bools(&self, value: Vec<bool>) -> Vec<bool> {
        value
    }

    fn echo_chars(&self, value: Vec<char>) -> Vec<char> {
        value
    }

    fn echo_strings(&self, value: Vec<String>) -> Vec<String> {
        value
    }

    fn echo_intss(&self, value: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        value
    }

    fn echo_charss(&self, value: Vec<Vec<char>>) -> Vec<Vec<char>> {
        value
    }

    fn echo_stringss(&self, value: Vec<Vec<String>>) -> Vec<Vec<String>> {
        value
    }

    fn echo_intsss(&self, value: Vec<Vec<Vec<i32>>>) -> Vec<Vec<Vec<i32>>> {
        value
    }

    fn echo_list_nodes(&self, value: Vec<Option<Box<ListNode>>>) -> Vec<Option<Box<ListNode>>> {
        value
    }

    fn echo_tree_nodes(&self, value: Vec<Option<Rc<RefCell<TreeNode>>>>) -> Vec<Option<Rc<RefCell<TreeNode>>>> {
        value
    }
}
