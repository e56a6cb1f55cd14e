use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn merge_k_lists(lists: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
        let mut lists = lists;
        let mut heads: BinaryHeap<_> =
            lists.iter().enumerate().filter_map(|(i, list)| list.as_ref().map(|node| Reverse((node.val, i)))).collect();
        let mut start = ListNode::new(0);
        let mut last = &mut start;
        while let Some(Reverse((_, i))) = heads.pop() {
            let mut node = lists[i].take().unwrap();
            lists[i] = node.next.take();
            if let Some(next) = &lists[i] {
                heads.push(Reverse((next.val, i)));
            }
            last = last.next.insert(node);
        }
        start.next
    }
}
