impl Solution {
    pub fn reorder_list(head: &mut Option<Box<ListNode>>) {
        let mut nodes = std::collections::VecDeque::new();
        let mut rest = head.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
            nodes.push_back(node);
        }
        let mut last = head;
        let mut is_front = true;
        while let Some(node) = if is_front { nodes.pop_front() } else { nodes.pop_back() } {
            is_front = !is_front;
            last = &mut last.insert(node).next;
        }
    }
}
