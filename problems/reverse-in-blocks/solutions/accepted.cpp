class Solution {
public:
    ListNode* reverseKGroup(ListNode* head, int k) {
        ListNode* end = head;
        for (int i = 0; i < k; i++) {
            if (!end) return head;
            end = end->next;
        }
        ListNode* newHead = reverseKGroup(end, k);
        while (head != end) {
            ListNode* behind = head->next;
            head->next = newHead;
            newHead = head;
            head = behind;
        }
        return newHead;
    }
};
