typedef struct {
    int key;
    int value;
    UT_hash_handle hh;
} Entry;

// The table keeps the order in which entries were added: the first is the one not used for longest.
typedef struct {
    Entry* entries;
    unsigned capacity;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = malloc(sizeof(LRUCache));
    obj->entries = NULL;
    obj->capacity = capacity;
    return obj;
}

static Entry* use(LRUCache* obj, int key) {
    Entry* entry;
    HASH_FIND_INT(obj->entries, &key, entry);
    if (!entry) return NULL;
    HASH_DEL(obj->entries, entry);
    HASH_ADD_INT(obj->entries, key, entry);
    return entry;
}

int lRUCacheGet(LRUCache* obj, int key) {
    Entry* entry = use(obj, key);
    return entry ? entry->value : -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    Entry* entry = use(obj, key);
    if (entry) {
        entry->value = value;
        return;
    }
    if (HASH_COUNT(obj->entries) == obj->capacity) {
        entry = obj->entries;
        HASH_DEL(obj->entries, entry);
    } else {
        entry = malloc(sizeof(Entry));
    }
    entry->key = key;
    entry->value = value;
    HASH_ADD_INT(obj->entries, key, entry);
}

void lRUCacheFree(LRUCache* obj) {
    Entry *entry, *next;
    HASH_ITER(hh, obj->entries, entry, next) {
        HASH_DEL(obj->entries, entry);
        free(entry);
    }
    free(obj);
}
