void reorderList(struct ListNode* head) {
    struct ListNode *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    struct ListNode* back = NULL;
    while (slow) {
        struct ListNode* next = slow->next;
        slow->next = back;
        back = slow;
        slow = next;
    }
    for (struct ListNode* front = head; back && back->next;) {
        struct ListNode *frontNext = front->next, *backNext = back->next;
        front->next = back;
        back->next = frontNext;
        front = frontNext;
        back = backNext;
    }
}
