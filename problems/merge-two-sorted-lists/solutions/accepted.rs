impl Solution {
    pub fn merge_two_lists(
        mut list1: Option<Box<ListNode>>,
        mut list2: Option<Box<ListNode>>,
    ) -> Option<Box<ListNode>> {
        let mut head = None;
        let mut last = &mut head;
        while let (Some(node1), Some(node2)) = (&list1, &list2) {
            let smaller = if node1.val <= node2.val { &mut list1 } else { &mut list2 };
            std::mem::swap(last, smaller);
            let node = last.as_mut().unwrap();
            std::mem::swap(smaller, &mut node.next);
            last = &mut node.next;
        }
        *last = list1.or(list2);
        head
    }
}
