sub removeDuplicates {
    my $nums = shift;
    my $kept = 0;
    for my $value (@$nums) {
        $nums->[$kept++] = $value if $kept == 0 || $nums->[$kept - 1] != $value;
    }
    return $kept;
}
