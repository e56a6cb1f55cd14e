<?php
// Runs a person's PHP solution case after case. Arguments: the person's file, then the signature as text
// (signature-text.ts). Standard input and descriptor 3 are as wire.ts and records.ts say.
namespace CodeNova;

require __DIR__ . '/records.php';

final class Harness {
    public static array $spec;
    private static ?Source $source = null;

    public static function prepare(array $arguments): void {
        Records::open();
        self::$spec = \explode('|', $arguments[2]);
        $GLOBALS['argv'] = $_SERVER['argv'] = ['solution.php', ...\array_slice($arguments, 3)];
        $GLOBALS['argc'] = $_SERVER['argc'] = \count($GLOBALS['argv']);
        if (self::$spec[0] === 'program') return;
        require __DIR__ . '/values.php';
        require __DIR__ . '/nodes.php';
        require __DIR__ . '/node-answers.php';
        require __DIR__ . '/serving.php';
        self::$source = new Source(\rtrim(\stream_get_contents(\STDIN), "\n"));
        Nodes::provide(\explode(' ', \implode(' ', \array_slice(self::$spec, 2))));
    }

    public static function fail(\Throwable $error): void {
        if ($error instanceof \ParseError && $error->getFile() === Records::PERSONS_FILE) {
            Records::write('load', 'ParseError: ' . Records::shown($error->getMessage()), 0, $error->getLine());
        } else {
            if (self::$spec[0] === 'program') Records::tell($error);
            Records::fault($error, 0);
        }
        exit(self::$spec[0] === 'program' ? 255 : 0);
    }

    public static function serve(): void {
        if (self::$spec[0] === 'function') Serving::serveFunction(self::$spec, self::$source);
        elseif (self::$spec[0] === 'class') Serving::serveClass(self::$spec, self::$source);
    }
}

Harness::prepare($argv);
try {
    // Here, since its variables are the global ones.
    include Records::PERSONS_FILE;
} catch (\Throwable $codenovaError) {
    Harness::fail($codenovaError);
}
Harness::serve();
