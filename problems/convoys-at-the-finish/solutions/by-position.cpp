class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        vector<int> speedAt(target, 0);
        for (size_t i = 0; i < position.size(); i++) speedAt[position[i]] = speed[i];
        int convoys = 0;
        long long distance = 0, pace = 1;  // the latest convoy needs distance / pace
        for (int place = target - 1; place >= 0; place--) {
            if (speedAt[place] == 0) continue;
            long long own = target - place;
            if (own * pace > distance * speedAt[place]) {
                convoys++;
                distance = own;
                pace = speedAt[place];
            }
        }
        return convoys;
    }
};
