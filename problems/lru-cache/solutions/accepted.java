class LRUCache {
    private static class Entry {
        int key, value;
        Entry before, after;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry stale = new Entry(), fresh = new Entry();

    public LRUCache(int capacity) {
        this.capacity = capacity;
        stale.after = fresh;
        fresh.before = stale;
    }

    public int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) return -1;
        unlink(entry);
        link(entry);
        return entry.value;
    }

    public void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            unlink(entry);
        } else {
            if (entries.size() == capacity) {
                entries.remove(stale.after.key);
                unlink(stale.after);
            }
            entry = new Entry();
            entry.key = key;
            entries.put(key, entry);
        }
        entry.value = value;
        link(entry);
    }

    private void unlink(Entry entry) {
        entry.before.after = entry.after;
        entry.after.before = entry.before;
    }

    private void link(Entry entry) {
        entry.before = fresh.before;
        entry.after = fresh;
        fresh.before.after = entry;
        fresh.before = entry;
    }
}
