<?php
// Nodes that the person has returned, turned into what goes out. Every link may be of the person's own making.
namespace CodeNova;

final class NodeAnswers {
    private const LIMIT = 2_000_000;

    public static function write(string $type, mixed $value, array &$out): void {
        match ($type) {
            'ListNode' => self::writeValues(self::along($value, 'list'), $out),
            'CyclicListNode' => self::writeCyclicList($value, $out),
            'TreeNode' => self::writeTree($value, $out),
            'TreeNodeByValue' => $value === null ? $out[] = 'n' : self::writeValue($value, $out),
            'RandomListNode' => self::writeRandomList($value, $out),
            'GraphNode' => self::writeGraph($value, $out),
            'NaryNode' => self::writeNary($value, $out),
            'NextTreeNode' => self::writeLevels($value, $out),
        };
    }

    private static function link(mixed $node, string $name): mixed {
        if (!\is_object($node) || !\property_exists($node, 'val'))
            throw new Mistyped('returned ' . Values::described($node) . ', where a node is expected');
        return $node->$name ?? null;
    }

    private static function writeValue(mixed $node, array &$out): void {
        $value = self::link($node, 'val');
        if (!\is_int($value))
            throw new Mistyped('returned a node whose val is ' . Values::described($value) . ', where int is expected');
        $out[] = (string) $value;
    }

    private static function writeValues(array $nodes, array &$out): void {
        $out[] = (string) \count($nodes);
        foreach ($nodes as $node) self::writeValue($node, $out);
    }

    private static function listed(mixed $node, string $name): array {
        $values = self::link($node, $name) ?? [];
        if (!\is_array($values))
            throw new Mistyped("returned a node whose $name are " . Values::described($values) . ', where an array is expected');
        return \array_values($values);
    }

    private static function mustEnd(int $count, string $what): void {
        if ($count > self::LIMIT) throw new Mistyped("returned a $what that does not end (a cycle?)");
    }

    private static function mustBeCopy(mixed $node): void {
        if (\is_object($node) && isset(Nodes::$originals[\spl_object_id($node)]))
            throw new Mistyped('returned a node of the argument, where a copy is expected');
    }

    private static function along(mixed $head, string $what): array {
        $nodes = [];
        for (; $head !== null; $head = self::link($head, 'next')) {
            $nodes[] = $head;
            self::mustEnd(\count($nodes), $what);
        }
        return $nodes;
    }

    private static function writeCyclicList(mixed $head, array &$out): void {
        $places = [];
        $nodes = [];
        for (; $head !== null; $head = self::link($head, 'next')) {
            if (\is_object($head) && isset($places[\spl_object_id($head)])) break;
            self::link($head, 'val');
            $places[\spl_object_id($head)] = \count($nodes);
            $nodes[] = $head;
            self::mustEnd(\count($nodes), 'list');
        }
        self::writeValues($nodes, $out);
        $out[] = $head === null ? '-1' : (string) $places[\spl_object_id($head)];
    }

    private static function writeTree(mixed $root, array &$out): void {
        $nodes = [$root];
        $tokens = [];
        for ($at = 0; $at < \count($nodes); $at++) {
            self::mustEnd($at, 'tree');
            $node = $nodes[$at];
            if ($node === null) {
                $tokens[] = 'n';
                continue;
            }
            self::writeValue($node, $tokens);
            $nodes[] = self::link($node, 'left');
            $nodes[] = self::link($node, 'right');
        }
        while ($tokens && $tokens[\count($tokens) - 1] === 'n') \array_pop($tokens);
        $out[] = (string) \count($tokens);
        foreach ($tokens as $token) $out[] = $token;
    }

    private static function writeRandomList(mixed $head, array &$out): void {
        $nodes = self::along($head, 'list');
        $places = [];
        foreach ($nodes as $at => $node) $places[\spl_object_id($node)] = $at;
        $out[] = (string) \count($nodes);
        foreach ($nodes as $node) {
            self::mustBeCopy($node);
            $random = self::link($node, 'random');
            self::mustBeCopy($random);
            if ($random !== null && !(\is_object($random) && isset($places[\spl_object_id($random)])))
                throw new Mistyped('returned a list with a random node that is not in the list');
            self::writeValue($node, $out);
            $out[] = $random === null ? '-1' : (string) $places[\spl_object_id($random)];
        }
    }

    private static function writeGraph(mixed $start, array &$out): void {
        $nodes = $start === null ? [] : [$start];
        $seen = [];
        $byValue = [];
        for ($at = 0; $at < \count($nodes); $at++) {
            $node = $nodes[$at];
            self::mustEnd($at, 'graph');
            self::mustBeCopy($node);
            $neighbors = self::listed($node, 'neighbors');
            $seen[\spl_object_id($node)] = true;
            $value = [];
            self::writeValue($node, $value);
            $byValue[(int) $value[0]] = [$node, $neighbors];
            foreach ($neighbors as $neighbor) {
                self::link($neighbor, 'val');
                if (!isset($seen[\spl_object_id($neighbor)])) $nodes[] = $neighbor;
                $seen[\spl_object_id($neighbor)] = true;
            }
        }
        $count = \count($nodes);
        $out[] = (string) $count;
        for ($value = 1; $value <= $count; $value++) {
            if (!isset($byValue[$value]))
                throw new Mistyped("returned a graph of $count nodes whose values are not 1 to $count");
            [$node, $neighbors] = $byValue[$value];
            if ($value === 1 && $node !== $start)
                throw new Mistyped('returned node ' . Values::described($start->val) . ', where node 1 is expected');
            self::writeValues($neighbors, $out);
        }
    }

    private static function writeNary(mixed $root, array &$out): void {
        $nodes = $root === null ? [] : [$root];
        $tokens = [];
        for ($at = 0; $at < \count($nodes); $at++) {
            self::mustEnd($at, 'tree');
            $children = self::listed($nodes[$at], 'children');
            self::writeValue($nodes[$at], $tokens);
            $tokens[] = (string) \count($children);
            foreach ($children as $child) $nodes[] = $child;
        }
        $out[] = (string) \count($nodes);
        foreach ($tokens as $token) $out[] = $token;
    }

    private static function writeLevels(mixed $root, array &$out): void {
        $levels = [];
        $count = 0;
        while ($root !== null) {
            $level = self::along($root, 'tree');
            $count += \count($level);
            self::mustEnd($count, 'tree');
            $levels[] = $level;
            $root = null;
            foreach ($level as $node) $root ??= self::link($node, 'left') ?? self::link($node, 'right');
        }
        $out[] = (string) \count($levels);
        foreach ($levels as $level) self::writeValues($level, $out);
    }
}
