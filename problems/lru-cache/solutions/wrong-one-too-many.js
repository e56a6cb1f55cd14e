class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.values = new Map();
  }

  get(key) {
    if (!this.values.has(key)) return -1;
    const value = this.values.get(key);
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  put(key, value) {
    if (this.values.size > this.capacity) this.values.delete(this.values.keys().next().value);
    this.values.delete(key);
    this.values.set(key, value);
  }
}
