use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

type Link = Rc<RefCell<Node>>;

fn copy_of(node: &Link, copies: &mut HashMap<i32, Link>) -> Link {
    let val = node.borrow().val;
    if let Some(copy) = copies.get(&val) {
        return copy.clone();
    }
    let copy = Rc::new(RefCell::new(Node::new(val)));
    copies.insert(val, copy.clone());
    for neighbor in &node.borrow().neighbors {
        let neighbor = copy_of(neighbor, copies);
        copy.borrow_mut().neighbors.push(neighbor);
    }
    copy
}

impl Solution {
    pub fn clone_graph(node: Option<Link>) -> Option<Link> {
        node.map(|node| copy_of(&node, &mut HashMap::new()))
    }
}
