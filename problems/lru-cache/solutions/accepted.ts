class Entry {
  key: number;
  value: number;
  fresher: Entry;
  staler: Entry;

  constructor(key: number, value: number) {
    this.key = key;
    this.value = value;
    this.fresher = this;
    this.staler = this;
  }
}

class LRUCache {
  private capacity: number;
  private entries = new Map<number, Entry>();
  // Closes the list to a ring: `fresher` of it is the stalest entry, `staler` of it the freshest.
  private sentinel = new Entry(-1, -1);

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    this.unlink(entry);
    this.linkFreshest(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    let entry = this.entries.get(key);
    if (entry) {
      entry.value = value;
      this.unlink(entry);
    } else {
      if (this.entries.size === this.capacity) {
        const stalest = this.sentinel.fresher;
        this.unlink(stalest);
        this.entries.delete(stalest.key);
      }
      entry = new Entry(key, value);
      this.entries.set(key, entry);
    }
    this.linkFreshest(entry);
  }

  private unlink(entry: Entry): void {
    entry.fresher.staler = entry.staler;
    entry.staler.fresher = entry.fresher;
  }

  private linkFreshest(entry: Entry): void {
    const before = this.sentinel.staler;
    entry.fresher = this.sentinel;
    entry.staler = before;
    before.fresher = entry;
    this.sentinel.staler = entry;
  }
}
