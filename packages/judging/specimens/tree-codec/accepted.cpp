class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "# ";
        return to_string(root->val) + " " + serialize(root->left) + serialize(root->right);
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        return build(in);
    }

private:
    TreeNode* build(istringstream& in) {
        string word;
        in >> word;
        if (word == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = build(in);
        node->right = build(in);
        return node;
    }
};
