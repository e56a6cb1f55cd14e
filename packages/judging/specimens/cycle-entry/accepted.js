var detectCycle = function(head) {
    const seen = new Set();
    while (head && !seen.has(head)) {
        seen.add(head);
        head = head.next;
    }
    return head;
};
