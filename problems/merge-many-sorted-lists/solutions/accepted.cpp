class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        for (size_t step = 1; step < lists.size(); step *= 2)
            for (size_t i = 0; i + step < lists.size(); i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
        return lists[0];
    }

private:
    ListNode* merge(ListNode* one, ListNode* other) {
        ListNode before(0);
        ListNode* last = &before;
        while (one && other) {
            if (one->val > other->val) swap(one, other);
            last = last->next = one;
            one = one->next;
        }
        last->next = one ? one : other;
        return before.next;
    }
};
