function reorderList(head: ListNode | null): void {
    const nodes: ListNode[] = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    const order: ListNode[] = [];
    while (nodes.length > 0) {
        order.push(nodes.shift()!);
        if (nodes.length > 0) order.push(nodes.pop()!);
    }
    order.forEach((node, i) => { node.next = order[i + 1] ?? null; });
};
