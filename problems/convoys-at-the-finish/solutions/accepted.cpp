class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        vector<pair<int, int>> cars;
        for (size_t i = 0; i < position.size(); i++) cars.push_back({position[i], speed[i]});
        sort(cars.rbegin(), cars.rend());
        vector<double> times;
        for (auto& [place, pace] : cars) {
            double time = double(target - place) / pace;
            if (times.empty() || time > times.back()) times.push_back(time);
        }
        return times.size();
    }
};
