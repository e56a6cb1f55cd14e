use std::cell::RefCell;
use std::rc::Rc;

fn list(node: &Option<Box<ListNode>>) -> i64 {
    node.as_ref().map_or(0, |node| node.val as i64 + list(&node.next))
}

fn tree(node: &Option<Rc<RefCell<TreeNode>>>) -> i64 {
    match node {
        None => 0,
        Some(node) => {
            let node = node.borrow();
            node.val as i64 + tree(&node.left) + tree(&node.right)
        }
    }
}

impl Solution {
    pub fn sum_list(head: Option<Box<ListNode>>, root: Option<Rc<RefCell<TreeNode>>>) -> i64 {
        list(&head) + tree(&root)
    }
}
