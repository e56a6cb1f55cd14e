class Codec {
public:
    string serialize(TreeNode* root) {
        string text;
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            text += node ? to_string(node->val) + " " : "# ";
            if (!node) continue;
            waiting.push(node->left);
            waiting.push(node->right);
        }
        return text;
    }

    TreeNode* deserialize(string data) {
        istringstream pieces(data);
        TreeNode* root = read(pieces);
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            if (!node) continue;
            waiting.push(node->left = read(pieces));
            waiting.push(node->right = read(pieces));
        }
        return root;
    }

private:
    TreeNode* read(istringstream& pieces) {
        string piece;
        pieces >> piece;
        return piece == "#" ? nullptr : new TreeNode(stoi(piece));
    }
};
