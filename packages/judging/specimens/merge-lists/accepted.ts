function mergeKLists(lists: Array<ListNode | null>): ListNode | null {
    const values: number[] = [];
    for (let list of lists) for (; list; list = list.next) values.push(list.val);
    return values.sort((a, b) => b - a).reduce<ListNode | null>((next, val) => new ListNode(val, next), null);
};
