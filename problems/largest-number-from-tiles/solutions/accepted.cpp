class Solution {
public:
    string largestNumber(vector<int>& nums) {
        vector<string> tiles;
        for (int value : nums) tiles.push_back(to_string(value));
        sort(tiles.begin(), tiles.end(), [](const string& a, const string& b) { return a + b > b + a; });
        if (tiles[0] == "0") return "0";
        string number;
        for (const string& tile : tiles) number += tile;
        return number;
    }
};
