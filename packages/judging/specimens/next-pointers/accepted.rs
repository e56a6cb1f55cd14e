use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn connect(root: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut level: Vec<_> = root.iter().cloned().collect();
        while !level.is_empty() {
            for pair in level.windows(2) {
                pair[0].borrow_mut().next = Some(pair[1].clone());
            }
            level = level
                .iter()
                .flat_map(|node| {
                    let node = node.borrow();
                    [node.left.clone(), node.right.clone()]
                })
                .flatten()
                .collect();
        }
        root
    }
}
