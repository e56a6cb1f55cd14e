class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heads(later);
        for (ListNode* list : lists)
            if (list) heads.push(list);
        ListNode start, *last = &start;
        while (!heads.empty()) {
            last = last->next = heads.top();
            heads.pop();
            if (last->next) heads.push(last->next);
        }
        return start.next;
    }
};
