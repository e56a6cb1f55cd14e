use strict;
use warnings;
use List::Util qw(min max);

sub find_median_sorted_arrays {
    my ($short, $long) = sort { @$a <=> @$b } @_;
    my $half = int((@$short + @$long + 1) / 2);
    my ($low, $high) = (0, scalar @$short);
    while (1) {
        my $i = int(($low + $high) / 2);
        my $j = $half - $i;
        my $short_left = $i > 0 ? $short->[$i - 1] : -inf();
        my $short_right = $i < @$short ? $short->[$i] : inf();
        my $long_left = $j > 0 ? $long->[$j - 1] : -inf();
        my $long_right = $j < @$long ? $long->[$j] : inf();
        if ($short_left > $long_right) { $high = $i - 1 }
        elsif ($long_left > $short_right) { $low = $i + 1 }
        elsif ((@$short + @$long) % 2) { return max($short_left, $long_left) }
        else { return (max($short_left, $long_left) + min($short_right, $long_right)) / 2 }
    }
}

sub inf { 9**9**9 }

1;
