class Repeater {
    private $seed;
    private $names;

    function __construct($seed, $names) {
        $this->seed = $seed;
        $this->names = $names;
    }

    function seed() { return $this->seed; }
    function names() { return $this->names; }
    function __call($name, $arguments) { return $arguments[0]; }
}
