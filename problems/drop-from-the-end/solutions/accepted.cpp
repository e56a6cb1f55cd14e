class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode** link = &head;
        ListNode* ahead = head;
        for (; n > 1; n--) ahead = ahead->next;
        for (; ahead->next; ahead = ahead->next) link = &(*link)->next;
        *link = (*link)->next;
        return head;
    }
};
