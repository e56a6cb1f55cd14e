use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

impl Solution {
    pub fn copy_random_list(head: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut copies = HashMap::new();
        let mut node = head.clone();
        while let Some(each) = node {
            copies.insert(each.as_ptr(), Rc::new(RefCell::new(Node::new(each.borrow().val))));
            node = each.borrow().next.clone();
        }
        let copy_of = |node: &Option<Rc<RefCell<Node>>>| node.as_ref().map(|node| copies[&node.as_ptr()].clone());
        let mut node = head.clone();
        while let Some(each) = node {
            let mut copy = copies[&each.as_ptr()].borrow_mut();
            copy.next = copy_of(&each.borrow().next);
            copy.random = copy_of(&each.borrow().random);
            node = each.borrow().next.clone();
        }
        copy_of(&head)
    }
}
