class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int best = 0, total = 0;
        for (int i = 0; i < (int)gas.size(); i++) {
            total += gas[i] - cost[i];
            if (gas[i] - cost[i] > gas[best] - cost[best]) best = i;
        }
        return total < 0 ? -1 : best;
    }
};
