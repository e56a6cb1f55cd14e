struct ListNode* mergeTwoLists(struct ListNode* list1, struct ListNode* list2) {
    struct ListNode before, *last = &before;
    while (list1 && list2) {
        struct ListNode** smaller = list1->val <= list2->val ? &list1 : &list2;
        last = last->next = *smaller;
        *smaller = last->next;
    }
    last->next = list1 ? list1 : list2;
    return before.next;
}
