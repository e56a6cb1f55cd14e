class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode before(0);
        ListNode* last = &before;
        while (list1 && list2) {
            ListNode*& smaller = list1->val <= list2->val ? list1 : list2;
            last->next = smaller;
            last = smaller;
            smaller = smaller->next;
        }
        last->next = list1 ? list1 : list2;
        return before.next;
    }
};
