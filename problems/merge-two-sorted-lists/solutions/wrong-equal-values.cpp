class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode before(0);
        ListNode* last = &before;
        while (list1 && list2) {
            if (list1->val == list2->val) list2 = list2->next;
            else if (list1->val < list2->val) {
                last = last->next = list1;
                list1 = list1->next;
            } else {
                last = last->next = list2;
                list2 = list2->next;
            }
        }
        last->next = list1 ? list1 : list2;
        return before.next;
    }
};
