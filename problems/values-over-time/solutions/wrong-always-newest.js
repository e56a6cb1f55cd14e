var TimeMap = function () {
  this.values = new Map();
};

TimeMap.prototype.set = function (key, value, timestamp) {
  this.values.set(key, value);
};

TimeMap.prototype.get = function (key, timestamp) {
  return this.values.get(key) ?? '';
};
