var MyStack = function () {
  this.queue = [];
};

MyStack.prototype.push = function (x) {
  this.queue.push(x);
  for (let turn = 1; turn < this.queue.length; turn++) this.queue.push(this.queue.shift());
};

MyStack.prototype.pop = function () {
  return this.queue.shift();
};

MyStack.prototype.top = function () {
  return this.queue[0];
};

MyStack.prototype.empty = function () {
  return this.queue.length > 0;
};
