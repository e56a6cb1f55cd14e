<?php
// The person's code, called case after case.
namespace CodeNova;

final class Serving {
    /** Where the person's code may have a class or a function: at the top, or in a namespace of its own. */
    private static function named(string $name, array $declared): ?string {
        foreach (\array_reverse($declared) as $full)
            if (\strcasecmp($full, $name) === 0 || \str_ends_with(\strtolower($full), '\\' . \strtolower($name))) return $full;
        return null;
    }

    private static function className(string $name): ?string {
        $own = static fn(string $each): bool => !\str_starts_with($each, 'CodeNova\\');
        return self::named($name, \array_filter(\get_declared_classes(), $own));
    }

    /** `getURL2` is known as `get_url2` too. */
    private static function namesOf(string $name): array {
        $parted = \preg_replace(['/([a-z0-9])([A-Z])/', '/([A-Z]+)([A-Z][a-z])/'], '$1_$2', $name);
        return [$name, \strtolower($parted)];
    }

    private static function methodOf(?string $class, string $name): ?string {
        if ($class === null) return null;
        foreach (self::namesOf($name) as $each) if (\method_exists($class, $each)) return $each;
        return \method_exists($class, '__call') ? $name : null;
    }

    private static function functionOf(string $name): ?string {
        $own = \get_defined_functions()['user'];
        foreach (self::namesOf($name) as $each) if ($found = self::named($each, $own)) return $found;
        return null;
    }

    public static function serveFunction(array $spec, Source $source): void {
        [, $name, $returns, $mutates, $types] = $spec;
        $mutates = (int) $mutates;
        $types = \explode(' ', $types);
        $class = self::className('Solution');
        $method = self::methodOf($class, $name);
        $plain = $method === null ? self::functionOf($name) : null;
        if ($method === null && $plain === null) {
            $isThere = $class !== null;
            Records::write('load', ($isThere ? 'class Solution has no' : 'there is no class Solution with a') . " method $name");
            return;
        }
        Records::write('ready');
        for ($left = $source->integer(); $left > 0; $left--) {
            Nodes::$originals = [];
            $arguments = Values::readArguments($types, $source);
            self::answerCase(static function (array &$out) use (&$arguments, $class, $method, $plain, $types, $returns, $mutates): int {
                // A parameter by reference is changed in place.
                $result = $method === null ? $plain(...$arguments) : (new $class())->$method(...$arguments);
                $spent = Records::spent();
                if ($mutates < 0) Values::write($returns, $result, $out);
                else self::writeMutated($types[$mutates], $returns, $arguments[$mutates], $result, $out);
                return $spent;
            });
        }
    }

    private static function writeMutated(string $type, string $returns, mixed $value, mixed $result, array &$out): void {
        if ($returns !== 'void') {
            if (!\is_int($result) || $result < 0 || $result > \count($value))
                throw new Mistyped('returned ' . Values::described($result) . ', where the count of kept elements is expected');
            // By index, whatever the order in which they were set.
            \ksort($value);
            $value = \array_slice($value, 0, $result);
        }
        Values::write($type, $value, $out);
    }

    public static function serveClass(array $spec, Source $source): void {
        $class = self::className($spec[1]);
        if ($class === null) {
            Records::write('load', "there is no class {$spec[1]}");
            return;
        }
        $constructorTypes = $spec[2] === '' ? [] : \explode(' ', $spec[2]);
        $methods = [];
        foreach (\array_slice($spec, 3) as $text) {
            $types = \explode(' ', $text);
            [$name, $returns] = \array_splice($types, 0, 2);
            $own = self::methodOf($class, $name);
            if ($own === null) {
                Records::write('load', "class {$spec[1]} has no method $name");
                return;
            }
            $takes = \str_starts_with($types[0] ?? '', '<') ? \substr($types[0], 1) : null;
            $methods[] = [$name, \ltrim($returns, '*'), $returns[0] === '*', $takes, $takes === null ? $types : [], $own];
        }
        Records::write('ready');
        for ($left = $source->integer(); $left > 0; $left--) {
            Nodes::$originals = [];
            $calls = [];
            for ($count = $source->integer(); $count > 0; $count--) {
                $number = $source->integer();
                $calls[] = [$number, Values::readArguments($number === 0 ? $constructorTypes : $methods[$number - 1][4], $source)];
            }
            self::answerCase(static function (array &$out) use ($class, $methods, $calls): int {
                self::runCalls($class, $methods, $calls, $out);
                return Records::spent();
            });
        }
    }

    private static function runCalls(string $class, array $methods, array $calls, array &$out): void {
        $instance = null;
        $latest = [];
        foreach ($calls as [$number, $arguments]) {
            if ($number === 0) {
                $instance = new $class(...$arguments);
                continue;
            }
            [$name, $returns, $isOpaque, $takes, , $own] = $methods[$number - 1];
            if ($takes !== null) $arguments = [$latest[$takes]];
            $result = $instance->$own(...$arguments);
            $latest[$name] = $result;
            $unseen = [];
            // Written at once: a later call may change what this one has returned. Of an opaque result only the type counts.
            if ($isOpaque) Values::write($returns, $result, $unseen);
            elseif ($returns !== 'void') Values::write($returns, $result, $out);
        }
    }

    /** @param callable $run appends the tokens of the answer and returns the microseconds that the person's code took */
    private static function answerCase(callable $run): void {
        $out = [];
        Records::start();
        try {
            $spent = $run($out);
            Records::write('answer', \implode(' ', $out), $spent);
        } catch (Mistyped $error) {
            Records::write('mistyped', $error->getMessage(), Records::spent());
        } catch (\Throwable $error) {
            Records::fault($error, Records::spent());
        }
    }
}
