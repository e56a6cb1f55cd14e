use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<ListNode>>>;

fn next(node: &Rc<RefCell<ListNode>>) -> Link {
    node.borrow().next.clone()
}

impl Solution {
    pub fn detect_cycle(head: Link) -> Link {
        let mut slow = head.clone()?;
        let mut fast = head.clone()?;
        loop {
            slow = next(&slow)?;
            fast = next(&next(&fast)?)?;
            if Rc::ptr_eq(&slow, &fast) {
                break;
            }
        }
        let mut start = head?;
        while !Rc::ptr_eq(&start, &slow) {
            start = next(&start)?;
            slow = next(&slow)?;
        }
        Some(start)
    }
}
