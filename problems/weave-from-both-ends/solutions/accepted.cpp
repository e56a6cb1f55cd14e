class Solution {
public:
    void reorderList(ListNode* head) {
        ListNode *slow = head, *fast = head;
        while (fast->next && fast->next->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode *rest = slow->next, *back = nullptr;
        slow->next = nullptr;
        while (rest) {
            ListNode* behind = rest->next;
            rest->next = back;
            back = rest;
            rest = behind;
        }
        for (ListNode* front = head; back;) {
            ListNode *nextFront = front->next, *nextBack = back->next;
            front->next = back;
            back->next = nextFront;
            front = nextFront;
            back = nextBack;
        }
    }
};
