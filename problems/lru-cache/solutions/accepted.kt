class LRUCache(private val capacity: Int) {
    private class Entry(val key: Int, var value: Int) {
        var before: Entry = this
        var after: Entry = this
    }

    private val entries = HashMap<Int, Entry>()

    // A ring: after it comes the stalest entry, before it the freshest.
    private val ring = Entry(0, 0)

    fun get(key: Int): Int {
        val entry = entries[key] ?: return -1
        refresh(entry)
        return entry.value
    }

    fun put(key: Int, value: Int) {
        val known = entries[key]
        if (known != null) {
            known.value = value
            refresh(known)
            return
        }
        if (entries.size == capacity) {
            entries.remove(ring.after.key)
            unlink(ring.after)
        }
        val entry = Entry(key, value)
        entries[key] = entry
        link(entry)
    }

    private fun refresh(entry: Entry) {
        unlink(entry)
        link(entry)
    }

    private fun unlink(entry: Entry) {
        entry.before.after = entry.after
        entry.after.before = entry.before
    }

    private fun link(entry: Entry) {
        entry.before = ring.before
        entry.after = ring
        ring.before.after = entry
        ring.before = entry
    }
}
