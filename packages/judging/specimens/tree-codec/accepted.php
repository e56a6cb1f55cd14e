class Codec {
    function __construct() {

    }

    function serialize($root) {
        return json_encode($root);
    }

    function deserialize($data) {
        return $this->build(json_decode($data));
    }

    private function build($read) {
        if ($read === null) return null;
        return new TreeNode($read->val, $this->build($read->left), $this->build($read->right));
    }
}
