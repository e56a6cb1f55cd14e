class Solution {
public:
    int maxNumberOfBalloons(string text) {
        map<char, int> counts;
        for (char letter : text) counts[letter]++;
        return min({counts['b'], counts['a'], counts['l'] / 2, counts['o'] / 2, counts['n']});
    }
};
