static struct ListNode* merge(struct ListNode* a, struct ListNode* b) {
    struct ListNode start = {0}, *last = &start;
    while (a && b) {
        struct ListNode** first = a->val <= b->val ? &a : &b;
        last = last->next = *first;
        *first = (*first)->next;
    }
    last->next = a ? a : b;
    return start.next;
}

struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {
    if (listsSize == 0) return NULL;
    for (int step = 1; step < listsSize; step *= 2)
        for (int i = 0; i + step < listsSize; i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
    return lists[0];
}
