class Entry:
    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.before = self
        self.after = self


class LRUCache:

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        self.ring = Entry()

    def _unlink(self, entry):
        entry.before.after = entry.after
        entry.after.before = entry.before

    def _link(self, entry):
        entry.before = self.ring.before
        entry.after = self.ring
        entry.before.after = entry
        entry.after.before = entry

    def get(self, key: int) -> int:
        entry = self.entries.get(key)
        if entry is None:
            return -1
        self._unlink(entry)
        self._link(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        entry = self.entries.get(key)
        if entry is not None:
            self._unlink(entry)
            entry.value = value
        else:
            if len(self.entries) == self.capacity:
                stalest = self.ring.after
                self._unlink(stalest)
                del self.entries[stalest.key]
            entry = self.entries[key] = Entry(key, value)
        self._link(entry)
