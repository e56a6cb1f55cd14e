#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

int main() {
    string line;
    while (getline(cin, line)) {
        istringstream in(line);
        vector<string> words;
        for (string word; in >> word;) words.push_back(word);
        cout << words.size();
        reverse(words.begin(), words.end());
        for (auto& word : words) cout << ' ' << word;
        cout << '\n';
    }
}
