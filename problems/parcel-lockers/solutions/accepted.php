<?php

[$lockers, $count] = array_map('intval', explode(' ', trim(fgets(STDIN))));
$free = new SplMinHeap();
for ($locker = 1; $locker <= $lockers; $locker++) {
    $free->insert($locker);
}
$lockerOf = [];
$answers = [];
for ($left = $count; $left > 0; $left--) {
    [$what, $parcel] = explode(' ', trim(fgets(STDIN)));
    if ($what === 'in') {
        $answers[] = $free->isEmpty() ? 'full' : $lockerOf[$parcel] = $free->extract();
    } elseif (isset($lockerOf[$parcel])) {
        $answers[] = $lockerOf[$parcel];
        $free->insert($lockerOf[$parcel]);
        unset($lockerOf[$parcel]);
    } else {
        $answers[] = 'missing';
    }
}
echo implode("\n", $answers), "\n";
