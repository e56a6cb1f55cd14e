class Codec {
public:
    string encode(string longUrl) {
        addresses.push_back(longUrl);
        return prefix + to_string(addresses.size() - 1);
    }

    string decode(string shortUrl) {
        return addresses[stoi(shortUrl.substr(prefix.size()))];
    }

private:
    const string prefix = "https://s.example/";
    vector<string> addresses;
};
