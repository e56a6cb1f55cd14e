use strict;
use warnings;

while (my $line = <STDIN>) {
    my @words = split ' ', $line;
    print join(' ', scalar @words, reverse @words), "\n";
}
