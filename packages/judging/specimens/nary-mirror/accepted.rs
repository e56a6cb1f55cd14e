use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn mirror(root: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let root = root?;
        root.borrow_mut().children.reverse();
        for child in &root.borrow().children {
            Self::mirror(Some(child.clone()));
        }
        Some(root)
    }
}
