<?php

while (($line = fgets(STDIN)) !== false) {
    $words = preg_split('/\s+/', trim($line), -1, PREG_SPLIT_NO_EMPTY);
    echo implode(' ', [count($words), ...array_reverse($words)]), "\n";
}
