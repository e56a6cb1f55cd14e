class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int held = -1000000, sold = -1000000, free = 0;
        for (int price : prices) {
            int before = sold;
            sold = held + price;
            held = max(held, free - price);
            free = max(free, before);
        }
        return max(sold, free);
    }
};
