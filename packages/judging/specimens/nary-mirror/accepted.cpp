class Solution {
public:
    Node* mirror(Node* root) {
        if (!root) return nullptr;
        reverse(root->children.begin(), root->children.end());
        for (Node* child : root->children) mirror(child);
        return root;
    }
};
