/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *    this.val = val === undefined ? 0 : val;
 *    this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */
var cloneGraph = function(node) {
    const copies = new Map();
    const copy = (original) => {
        if (!copies.has(original)) {
            copies.set(original, new _Node(original.val));
            for (const each of original.neighbors) copies.get(original).neighbors.push(copy(each));
        }
        return copies.get(original);
    };
    return node && copy(node);
};
