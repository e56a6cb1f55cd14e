class Solution {
    struct Node {
        Node* next[26] = {};
        const string* word = nullptr;
    };
    vector<string> found;

    void walk(vector<vector<char>>& board, int row, int column, Node* node) {
        if (row < 0 || column < 0 || row >= (int)board.size() || column >= (int)board[0].size()) return;
        char letter = board[row][column];
        if (letter == '#' || !node->next[letter - 'a']) return;
        Node* child = node->next[letter - 'a'];
        if (child->word) {
            found.push_back(*child->word);
            child->word = nullptr;
        }
        board[row][column] = '#';
        walk(board, row + 1, column, child);
        walk(board, row - 1, column, child);
        walk(board, row, column + 1, child);
        walk(board, row, column - 1, child);
        board[row][column] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        Node root;
        for (const string& word : words) {
            Node* node = &root;
            for (char letter : word) {
                Node*& next = node->next[letter - 'a'];
                if (!next) next = new Node();
                node = next;
            }
            node->word = &word;
        }
        for (int row = 0; row < (int)board.size(); row++)
            for (int column = 0; column < (int)board[0].size(); column++) walk(board, row, column, &root);
        return found;
    }
};
