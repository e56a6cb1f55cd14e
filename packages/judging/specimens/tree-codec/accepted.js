var serialize = function(root) {
    return root ? [root.val, serialize(root.left), serialize(root.right)].join(' ') : '.';
};
var deserialize = function(data) {
    const tokens = data.split(' ');
    const build = () => {
        const token = tokens.shift();
        return token === '.' ? null : new TreeNode(Number(token), build(), build());
    };
    return build();
};
class Codec {
    serialize(root) { return serialize(root); }
    deserialize(data) { return deserialize(data); }
}
