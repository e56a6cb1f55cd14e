class Solution {
public:
    void reorderList(ListNode* head) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        reverse(nodes.begin() + 1, nodes.end());
        for (size_t i = 1; i < nodes.size(); i++) nodes[i - 1]->next = nodes[i];
        nodes.back()->next = nullptr;
    }
};
