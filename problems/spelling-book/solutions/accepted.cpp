class Trie {
    struct Node {
        Node* next[26] = {};
        bool end = false;
    };
    Node root;

    Node* walk(const string& text) {
        Node* node = &root;
        for (char letter : text) {
            node = node->next[letter - 'a'];
            if (!node) return nullptr;
        }
        return node;
    }

public:
    Trie() {}

    void insert(string word) {
        Node* node = &root;
        for (char letter : word) {
            Node*& next = node->next[letter - 'a'];
            if (!next) next = new Node();
            node = next;
        }
        node->end = true;
    }

    bool search(string word) {
        Node* node = walk(word);
        return node && node->end;
    }

    bool startsWith(string prefix) { return walk(prefix) != nullptr; }
};
