class Solution {
public:
    double scale_all(long long factor, double part, vector<long long>& values, vector<vector<double>>& grid, vector<bool>& keep, char mark) {
        double sum = 0;
        for (auto& row : grid) sum = accumulate(row.begin(), row.end(), sum);
        for (size_t i = 0; i < values.size(); i++)
            if (keep[i]) sum += part * factor * values[i];
        return mark == '+' ? sum : -sum;
    }
};
