int lengthOfLongestSubstring(char* s) {
    int last[256];
    for (int i = 0; i < 256; i++) last[i] = -1;
    int start = 0, best = 0;
    for (int end = 0; s[end]; end++) {
        unsigned char character = s[end];
        if (last[character] >= start) start = last[character] + 1;
        last[character] = end;
        if (end - start + 1 > best) best = end - start + 1;
    }
    return best;
}
