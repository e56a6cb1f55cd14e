/**
 * @param {number} capacity
 */
var LRUCache = function (capacity) {
  this.capacity = capacity;
  this.values = new Map();
};

/**
 * @param {number} key
 * @return {number}
 */
LRUCache.prototype.get = function (key) {
  const value = this.values.get(key);
  if (value === undefined) return -1;
  this.values.delete(key);
  this.values.set(key, value);
  return value;
};

/**
 * @param {number} key
 * @param {number} value
 * @return {void}
 */
LRUCache.prototype.put = function (key, value) {
  this.values.delete(key);
  this.values.set(key, value);
  if (this.values.size > this.capacity) this.values.delete(this.values.keys().next().value);
};
