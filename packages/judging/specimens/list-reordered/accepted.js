var reorderList = function(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    let last = new ListNode();
    for (let low = 0, high = nodes.length - 1; low <= high; low++, high--) {
        last.next = nodes[low];
        last = nodes[low].next = nodes[high];
    }
    last.next = null;
};
