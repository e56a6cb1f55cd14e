var mergeKLists = function(lists) {
    const merge = (a, b) => {
        if (!a || !b) return a || b;
        if (b.val < a.val) [a, b] = [b, a];
        a.next = merge(a.next, b);
        return a;
    };
    while (lists.length > 1) lists.push(merge(lists.shift(), lists.shift()));
    return lists[0] ?? null;
};
