package Solution;
use strict;
use List::Util qw(min max);

sub new { bless {}, shift }

sub lowest_common_ancestor {
    my ($self, $root, $p, $q) = @_;
    my ($low, $high) = (min($p->{val}, $q->{val}), max($p->{val}, $q->{val}));
    $root = $root->{val} > $high ? $root->{left} : $root->{right} until $low <= $root->{val} && $root->{val} <= $high;
    return $root;
}

1;
