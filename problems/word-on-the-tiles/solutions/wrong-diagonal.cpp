class Solution {
    bool lay(vector<vector<char>>& board, const string& word, int row, int column, size_t at) {
        if (at == word.size()) return true;
        if (row < 0 || column < 0 || row >= (int)board.size() || column >= (int)board[0].size()) return false;
        if (board[row][column] != word[at]) return false;
        board[row][column] = '#';
        bool found = false;
        for (int down = -1; down <= 1 && !found; down++)
            for (int right = -1; right <= 1 && !found; right++)
                if (down != 0 || right != 0) found = lay(board, word, row + down, column + right, at + 1);
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
