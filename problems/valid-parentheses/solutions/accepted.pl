use strict;
use warnings;

sub is_valid {
    my ($s) = @_;
    my %opener = (')' => '(', ']' => '[', '}' => '{');
    my @stack;
    for my $bracket (split //, $s) {
        if (!$opener{$bracket}) { push @stack, $bracket }
        elsif ((pop(@stack) // '') ne $opener{$bracket}) { return 0 }
    }
    return @stack == 0 ? 1 : 0;
}

1;
