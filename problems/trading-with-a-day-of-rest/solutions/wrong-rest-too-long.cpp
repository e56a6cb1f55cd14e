class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int held = -1000000, sold = -1000000, resting = -1000000, free = 0;
        for (int price : prices) {
            int nextHeld = max(held, free - price), nextSold = held + price;
            free = max(free, resting);
            resting = sold;
            held = nextHeld;
            sold = nextSold;
        }
        return max({sold, resting, free});
    }
};
