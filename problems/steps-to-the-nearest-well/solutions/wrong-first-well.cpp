class Solution {
    void walk(vector<vector<int>>& rooms, vector<vector<bool>>& seen, int r, int c, int steps) {
        if (r < 0 || c < 0 || r >= (int)rooms.size() || c >= (int)rooms[0].size()) return;
        if (rooms[r][c] == -1 || seen[r][c]) return;
        if (rooms[r][c] == 0 && steps > 0) return;
        seen[r][c] = true;
        if (rooms[r][c] != 0) rooms[r][c] = steps;
        walk(rooms, seen, r - 1, c, steps + 1);
        walk(rooms, seen, r + 1, c, steps + 1);
        walk(rooms, seen, r, c - 1, steps + 1);
        walk(rooms, seen, r, c + 1, steps + 1);
    }

public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        vector<vector<bool>> seen(rooms.size(), vector<bool>(rooms[0].size()));
        for (int r = 0; r < (int)rooms.size(); r++)
            for (int c = 0; c < (int)rooms[0].size(); c++)
                if (rooms[r][c] == 0) walk(rooms, seen, r, c, 0);
    }
};
