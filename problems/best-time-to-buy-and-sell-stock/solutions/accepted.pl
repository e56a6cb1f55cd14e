use strict;
use warnings;

sub max_profit {
    my ($prices) = @_;
    my ($lowest, $best) = ($prices->[0], 0);
    for my $price (@$prices) {
        $lowest = $price if $price < $lowest;
        $best = $price - $lowest if $price - $lowest > $best;
    }
    return $best;
}

1;
