class WordDictionary {
    struct Node {
        Node* next[26] = {};
        bool end = false;
    };
    Node root;

    bool find(const Node* node, const string& word, size_t at) const {
        if (!node) return false;
        if (at == word.size()) return node->end;
        if (word[at] != '.') return find(node->next[word[at] - 'a'], word, at + 1);
        for (const Node* child : node->next)
            if (find(child, word, at + 1)) return true;
        return false;
    }

public:
    WordDictionary() {}

    void addWord(string word) {
        Node* node = &root;
        for (char letter : word) {
            Node*& next = node->next[letter - 'a'];
            if (!next) next = new Node();
            node = next;
        }
        node->end = true;
    }

    bool search(string word) { return find(&root, word, 0); }
};
