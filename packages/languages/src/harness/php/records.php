<?php
// Records on the result channel (records.ts), and how an error is told as the person's own.
namespace CodeNova;

/** The person's code has returned something of another type. */
final class Mistyped extends \Exception {}

final class Records {
    public const PERSONS_FILE = '/box/solution.php';
    private const SHOWN_FILE = 'solution.php';
    /** Of them PHP itself says that the program ends. */
    private const FATAL = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR;

    private static $channel;
    /** Of our own, since the person may close theirs. */
    private static $output;
    private static $errors;
    private static bool $isReady = false;
    /** An end that PHP speaks of has been told already. */
    private static bool $hasTold = false;
    private static float $started = 0;
    /** Freed when memory has run out, so that it can be said. */
    private static ?string $reserve;

    public static function open(): void {
        self::$channel = \fopen('php://fd/3', 'wb');
        self::$output = \fopen('php://fd/1', 'ab');
        self::$errors = \fopen('php://fd/2', 'wb');
        self::$reserve = \str_repeat('x', 65_536);
        \set_error_handler(self::warn(...));
        \register_shutdown_function(self::tellEnd(...));
    }

    /** Microseconds since `start`. */
    public static function spent(): int {
        return (int) (self::now() - self::$started);
    }

    public static function start(): void {
        self::$started = self::now();
    }

    private static function now(): float {
        $usage = \getrusage();
        return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6
            + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
    }

    public static function flush(): void {
        while (\ob_get_level() > 1) \ob_end_flush();
        if (\ob_get_level() === 1) \ob_flush();
    }

    public static function write(string $kind, string $payload = '', int $micros = 0, int $line = 0): void {
        self::flush();
        $out = \fstat(self::$output)['size'] ?? 0;
        $errors = \fstat(self::$errors)['size'] ?? 0;
        if ($kind === 'ready') self::$isReady = true;
        $length = \strlen($payload);
        $data = "$kind $micros $out $errors $line $length\n$payload\n";
        while ($data !== '') {
            $written = \fwrite(self::$channel, $data);
            if (!$written) return;
            $data = \substr($data, $written);
        }
    }

    public static function fault(\Throwable $error, int $micros): void {
        $message = self::shown($error->getMessage());
        $name = \get_class($error);
        self::write('exception', $message === '' ? $name : "$name: $message", $micros, self::line($error));
    }

    /** The person's line that is nearest to where it was thrown. */
    public static function line(\Throwable $error): int {
        if ($error->getFile() === self::PERSONS_FILE) return $error->getLine();
        foreach ($error->getTrace() as $frame)
            if (($frame['file'] ?? '') === self::PERSONS_FILE) return $frame['line'] ?? 0;
        return 0;
    }

    public static function shown(string $text): string {
        return \str_replace(['/box/', '/toolchains/php/'], '', \substr($text, 0, 4_000));
    }

    /** What an uncaught exception of a program says. */
    public static function tell(\Throwable $error): void {
        self::flush();
        $frames = [];
        foreach ($error->getTrace() as $frame) {
            if (($frame['file'] ?? '') !== self::PERSONS_FILE) continue;
            $function = ($frame['class'] ?? '') . ($frame['type'] ?? '') . $frame['function'];
            $frames[] = '#' . \count($frames) . ' ' . self::SHOWN_FILE . "({$frame['line']}): $function()\n";
        }
        $head = \get_class($error) . ': ' . self::shown($error->getMessage());
        $place = self::SHOWN_FILE . ':' . self::line($error);
        \fwrite(self::$errors, "PHP Fatal error:  Uncaught $head in $place\nStack trace:\n" . \implode('', $frames));
    }

    private static function warn(int $level, string $message, string $file = '', int $line = 0): bool {
        if (!(\error_reporting() & $level)) return true;
        $words = match ($level) {
            E_NOTICE, E_USER_NOTICE => 'Notice',
            E_DEPRECATED, E_USER_DEPRECATED => 'Deprecated',
            default => 'Warning',
        };
        $place = $file === self::PERSONS_FILE ? ' in ' . self::SHOWN_FILE . " on line $line" : '';
        \fwrite(self::$errors, "PHP $words:  " . self::shown($message) . "$place\n");
        return true;
    }

    /** Of a fatal error, which no exception tells. */
    private static function tellEnd(): void {
        self::$reserve = null;
        $error = \error_get_last();
        if ($error === null || self::$hasTold || !($error['type'] & self::FATAL)) return;
        self::$hasTold = true;
        $message = self::shown($error['message']);
        $line = $error['file'] === self::PERSONS_FILE ? $error['line'] : 0;
        $isLoading = !self::$isReady && $error['type'] & (E_COMPILE_ERROR | E_PARSE);
        $kind = \str_starts_with($message, 'Allowed memory size') ? 'memory' : ($isLoading ? 'load' : 'exception');
        \fwrite(self::$errors, "PHP Fatal error:  $message in " . self::SHOWN_FILE . " on line $line\n");
        self::write($kind, $message, self::spent(), $line);
    }
}
