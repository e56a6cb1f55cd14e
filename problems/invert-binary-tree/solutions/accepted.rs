use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn invert_tree(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        let root = root?;
        {
            let mut node = root.borrow_mut();
            let left = Self::invert_tree(node.left.take());
            node.left = Self::invert_tree(node.right.take());
            node.right = left;
        }
        Some(root)
    }
}
