bool isValid(char* s) {
    char* open = malloc(strlen(s) + 1);
    int count = 0;
    bool isNested = true;
    for (; *s && isNested; s++) {
        switch (*s) {
            case '(': open[count++] = ')'; break;
            case '[': open[count++] = ']'; break;
            case '{': open[count++] = '}'; break;
            default: isNested = count > 0 && open[--count] == *s;
        }
    }
    free(open);
    return isNested && count == 0;
}
