class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        const int none = 1000000000;
        vector<int> prices(n, none);
        prices[src] = 0;
        for (int round = 0; round <= k; round++) {
            vector<int> cheaper = prices;
            for (auto& f : flights) cheaper[f[1]] = min(cheaper[f[1]], prices[f[0]] + f[2]);
            prices = cheaper;
        }
        return prices[dst] < none ? prices[dst] : -1;
    }
};
