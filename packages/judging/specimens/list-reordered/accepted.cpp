class Solution {
public:
    void reorderList(ListNode* head) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        if (nodes.empty()) return;
        size_t i = 0, j = nodes.size() - 1;
        while (i < j) {
            nodes[i++]->next = nodes[j];
            if (i == j) break;
            nodes[j--]->next = nodes[i];
        }
        nodes[i]->next = nullptr;
    }
};
