class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        for (ListNode* node = head; node && node->next; node = node->next->next) swap(node->val, node->next->val);
        return head;
    }
};
