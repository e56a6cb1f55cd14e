public class LRUCache {
    private readonly int capacity;
    private readonly Dictionary<int, LinkedListNode<KeyValuePair<int, int>>> entries;
    private readonly LinkedList<KeyValuePair<int, int>> stalestFirst = new LinkedList<KeyValuePair<int, int>>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
        entries = new Dictionary<int, LinkedListNode<KeyValuePair<int, int>>>(capacity);
    }

    public int Get(int key) {
        if (!entries.TryGetValue(key, out var entry)) return -1;
        stalestFirst.Remove(entry);
        stalestFirst.AddLast(entry);
        return entry.Value.Value;
    }

    public void Put(int key, int value) {
        if (entries.TryGetValue(key, out var known)) {
            stalestFirst.Remove(known);
        } else if (entries.Count == capacity) {
            entries.Remove(stalestFirst.First.Value.Key);
            stalestFirst.RemoveFirst();
        }
        entries[key] = stalestFirst.AddLast(new KeyValuePair<int, int>(key, value));
    }
}
