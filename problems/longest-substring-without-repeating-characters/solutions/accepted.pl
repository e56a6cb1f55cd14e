use strict;
use warnings;

sub length_of_longest_substring {
    my ($s) = @_;
    my %last;
    my ($start, $best, $end) = (0, 0, 0);
    for my $character (split //, $s) {
        $start = $last{$character} + 1 if exists $last{$character} && $last{$character} >= $start;
        $last{$character} = $end++;
        $best = $end - $start if $end - $start > $best;
    }
    return $best;
}

1;
