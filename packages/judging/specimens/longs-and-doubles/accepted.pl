sub scale_all {
    my ($factor, $part, $values, $grid, $keep, $mark) = @_;
    my $total = 0;
    for my $row (@$grid) { $total += $_ for @$row }
    $keep->[$_] and $total += $part * $factor * $values->[$_] for 0 .. $#$values;
    return $mark eq '-' ? -$total : $total;
}
