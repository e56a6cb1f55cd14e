<?php
// Nodes: their classes, unless the person has written them, and how nodes are made of what comes in.
namespace CodeNova;

final class Nodes {
    private const DEFINITIONS = [
        'ListNode' => 'class ListNode { public $val; public $next;
            function __construct($val = 0, $next = null) { $this->val = $val; $this->next = $next; } }',
        'TreeNode' => 'class TreeNode { public $val; public $left; public $right;
            function __construct($val = 0, $left = null, $right = null) {
                $this->val = $val; $this->left = $left; $this->right = $right; } }',
        'RandomListNode' => 'class Node { public $val; public $next; public $random;
            function __construct($val = 0, $next = null, $random = null) {
                $this->val = $val; $this->next = $next; $this->random = $random; } }',
        'GraphNode' => 'class Node { public $val; public $neighbors;
            function __construct($val = 0, $neighbors = []) { $this->val = $val; $this->neighbors = $neighbors; } }',
        'NaryNode' => 'class Node { public $val; public $children;
            function __construct($val = 0, $children = []) { $this->val = $val; $this->children = $children; } }',
        'NextTreeNode' => 'class Node { public $val; public $left; public $right; public $next;
            function __construct($val = 0, $left = null, $right = null, $next = null) {
                $this->val = $val; $this->left = $left; $this->right = $right; $this->next = $next; } }',
    ];

    /** What a copy must not share with an argument, by object id: the nodes that the current case was given. */
    public static array $originals = [];

    /** Defines a class when the person's code first uses it; a class of theirs is there before. */
    public static function provide(array $types): void {
        $kinds = ['ListNode' => 'ListNode', 'TreeNode' => 'TreeNode'];
        foreach ($types as $type)
            if (isset(self::DEFINITIONS[$type]) && !isset($kinds[$type])) $kinds['Node'] = $type;
        \spl_autoload_register(static function (string $name) use ($kinds): void {
            foreach ($kinds as $class => $kind)
                if (\strcasecmp($class, $name) === 0) eval(self::DEFINITIONS[$kind]);
        });
    }

    public static function read(string $type, Source $source): ?object {
        switch ($type) {
            case 'ListNode':
                return self::chain(self::make($source->integers($source->integer()), \ListNode::class));
            case 'CyclicListNode':
                $nodes = self::make($source->integers($source->integer()), \ListNode::class);
                $head = self::chain($nodes);
                $entry = $source->integer();
                if ($entry >= 0) $nodes[\count($nodes) - 1]->next = $nodes[$entry];
                return $head;
            case 'TreeNode':
                return self::readTree($source, \TreeNode::class);
            case 'NextTreeNode':
                return self::readTree($source, \Node::class);
            case 'RandomListNode':
                return self::readRandomList($source);
            case 'GraphNode':
                return self::readGraph($source);
            case 'NaryNode':
                return self::readNary($source);
            default:
                throw new \LogicException("no type $type");
        }
    }

    private static function make(array $values, string $class): array {
        $nodes = [];
        foreach ($values as $value) $nodes[] = new $class($value);
        return $nodes;
    }

    private static function chain(array $nodes): ?object {
        for ($at = 1, $count = \count($nodes); $at < $count; $at++) $nodes[$at - 1]->next = $nodes[$at];
        return $nodes[0] ?? null;
    }

    private static function readTree(Source $source, string $class): ?object {
        $nodes = [];
        foreach ($source->tokens($source->integer(), 12) as $token)
            $nodes[] = $token === 'n' ? null : new $class((int) $token);
        $child = 1;
        $count = \count($nodes);
        for ($at = 0; $child < $count; $at++) {
            if ($nodes[$at] === null) continue;
            $nodes[$at]->left = $nodes[$child];
            $nodes[$at]->right = $nodes[$child + 1] ?? null;
            $child += 2;
        }
        return $nodes[0] ?? null;
    }

    private static function readRandomList(Source $source): ?object {
        $pairs = \array_chunk($source->integers(2 * $source->integer()), 2);
        $nodes = self::make(\array_column($pairs, 0), \Node::class);
        foreach ($pairs as $at => [, $random]) {
            if ($random >= 0) $nodes[$at]->random = $nodes[$random];
            self::$originals[\spl_object_id($nodes[$at])] = $nodes[$at];
        }
        return self::chain($nodes);
    }

    private static function readGraph(Source $source): ?object {
        $count = $source->integer();
        $nodes = $count > 0 ? self::make(\range(1, $count), \Node::class) : [];
        foreach ($nodes as $node) {
            self::$originals[\spl_object_id($node)] = $node;
            $node->neighbors = [];
            foreach ($source->integers($source->integer()) as $value) $node->neighbors[] = $nodes[$value - 1];
        }
        return $nodes[0] ?? null;
    }

    private static function readNary(Source $source): ?object {
        $pairs = \array_chunk($source->integers(2 * $source->integer()), 2);
        $nodes = self::make(\array_column($pairs, 0), \Node::class);
        $child = 1;
        foreach ($pairs as $at => [, $count]) {
            $nodes[$at]->children = \array_slice($nodes, $child, $count);
            $child += $count;
        }
        return $nodes[0] ?? null;
    }

    public static function ofValue(?object $root, int $value): ?object {
        $open = [$root];
        while ($open) {
            $node = \array_pop($open);
            if ($node === null) continue;
            if ($node->val === $value) return $node;
            $open[] = $node->right;
            $open[] = $node->left;
        }
        return null;
    }
}
