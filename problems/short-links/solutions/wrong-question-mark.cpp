class Codec {
public:
    string encode(string longUrl) {
        addresses.push_back(longUrl.substr(0, longUrl.find('?')));
        return to_string(addresses.size() - 1);
    }

    string decode(string shortUrl) {
        return addresses[stoi(shortUrl)];
    }

private:
    vector<string> addresses;
};
