use strict;
use warnings;

sub two_sum {
    my ($nums, $target) = @_;
    my %seen;
    for my $index (0 .. $#$nums) {
        my $value = $nums->[$index];
        return [$seen{ $target - $value }, $index] if exists $seen{ $target - $value };
        $seen{$value} = $index;
    }
    return [];
}

1;
