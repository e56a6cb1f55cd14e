class Solution {
    bool lay(vector<vector<char>>& board, const string& word, int row, int column, size_t at) {
        if (at == word.size()) return true;
        if (row < 0 || column < 0 || row >= (int)board.size() || column >= (int)board[0].size()) return false;
        if (board[row][column] != word[at]) return false;
        board[row][column] = '#';
        bool found = lay(board, word, row + 1, column, at + 1) || lay(board, word, row - 1, column, at + 1) ||
                     lay(board, word, row, column + 1, at + 1) || lay(board, word, row, column - 1, at + 1);
        board[row][column] = word[at];
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int row = 0; row < (int)board.size(); row++)
            for (int column = 0; column < (int)board[0].size(); column++)
                if (lay(board, word, row, column, 0)) return true;
        return false;
    }
};
