class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* before = nullptr;
        while (head) {
            ListNode* behind = head->next;
            head->next = before;
            before = head;
            head = behind;
        }
        return before;
    }
};
