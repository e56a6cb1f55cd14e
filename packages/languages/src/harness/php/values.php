<?php
// Values other than nodes: read from the input, written into the answer.
namespace CodeNova;

/** Reads tokens; runs of numbers are cut in one go, for speed. */
final class Source {
    private int $at = 0;

    public function __construct(private string $data) {}

    public function token(): string {
        $end = \strpos($this->data, ' ', $this->at);
        if ($end === false) $end = \strlen($this->data);
        $token = \substr($this->data, $this->at, $end - $this->at);
        $this->at = $end + 1;
        return $token;
    }

    public function integer(): int {
        return (int) $this->token();
    }

    public function tokens(int $count, int $widest): array {
        if ($count === 0) return [];
        $piece = \substr($this->data, $this->at, $count * ($widest + 1));
        $parts = \explode(' ', $piece, $count + 1);
        $this->at += \strlen($piece) - (\count($parts) > $count ? \strlen(\array_pop($parts)) : 0);
        return $parts;
    }

    public function integers(int $count): array {
        return \array_map('\intval', $this->tokens($count, 20));
    }

    public function text(): string {
        $length = $this->integer();
        $text = \substr($this->data, $this->at, $length);
        $this->at += $length + 1;
        return $text;
    }
}

final class Values {
    public static function read(string $type, Source $source): mixed {
        if (\str_ends_with($type, '[]')) {
            $element = \substr($type, 0, -2);
            $count = $source->integer();
            if ($element === 'int' || $element === 'long') return $source->integers($count);
            if ($element === 'double') return \array_map('\floatval', $source->tokens($count, 30));
            $values = [];
            for (; $count > 0; $count--) $values[] = self::read($element, $source);
            return $values;
        }
        return match ($type) {
            'int', 'long' => $source->integer(),
            'double' => (float) $source->token(),
            'bool' => $source->token() === '1',
            'char', 'string' => $source->text(),
            default => Nodes::read($type, $source),
        };
    }

    public static function readArguments(array $types, Source $source): array {
        $tree = null;
        $arguments = [];
        foreach ($types as $type) {
            $value = $type === 'TreeNodeByValue' ? Nodes::ofValue($tree, $source->integer()) : self::read($type, $source);
            if ($type === 'TreeNode') $tree = $value;
            $arguments[] = $value;
        }
        return $arguments;
    }

    public static function described(mixed $value): string {
        if ($value === null) return 'null';
        if (\is_object($value)) return 'an object of ' . \get_class($value);
        $text = \json_encode($value, \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_SLASHES | \JSON_PARTIAL_OUTPUT_ON_ERROR | \JSON_PRESERVE_ZERO_FRACTION);
        return \substr((string) $text, 0, 100) . ' (' . \get_debug_type($value) . ')';
    }

    private static function refuse(mixed $value, string $type): never {
        throw new Mistyped('returned ' . self::described($value) . ", where $type is expected");
    }

    /** Appends the tokens of a value, or throws Mistyped. */
    public static function write(string $type, mixed $value, array &$out): void {
        if (\str_ends_with($type, '[]')) {
            $isCollection = $value instanceof \SplFixedArray || $value instanceof \SplDoublyLinkedList || $value instanceof \ArrayObject;
            if ($isCollection) $value = \iterator_to_array($value, false);
            if (!\is_array($value)) self::refuse($value, $type);
            $element = \substr($type, 0, -2);
            $out[] = (string) \count($value);
            foreach ($value as $each) self::write($element, $each, $out);
            return;
        }
        switch ($type) {
            case 'int':
            case 'long':
                // What floor, pow and a division give.
                if (\is_float($value) && \floor($value) === $value && \abs($value) < 9e15) $value = (int) $value;
                if (!\is_int($value)) self::refuse($value, $type);
                $out[] = (string) $value;
                return;
            case 'double':
                if (!\is_int($value) && !\is_float($value)) self::refuse($value, $type);
                $out[] = \is_int($value) ? (string) $value : \var_export($value, true);
                return;
            case 'bool':
                if (!\is_bool($value)) self::refuse($value, $type);
                $out[] = $value ? '1' : '0';
                return;
            case 'char':
            case 'string':
                if (!\is_string($value)) self::refuse($value, $type);
                if ($type === 'char' && !\preg_match('/^.$/Dsu', $value)) self::refuse($value, $type);
                $out[] = \strlen($value) . ' ' . $value;
                return;
            default:
                NodeAnswers::write($type, $value, $out);
        }
    }
}
