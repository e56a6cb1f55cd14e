use strict;
use warnings;

# The free lockers as a binary heap, the smallest number on top.
my @heap;

sub push_locker {
    my ($value) = @_;
    my $place = @heap;
    while ($place > 0 && $heap[($place - 1) >> 1] > $value) {
        $heap[$place] = $heap[($place - 1) >> 1];
        $place = ($place - 1) >> 1;
    }
    $heap[$place] = $value;
}

sub pop_locker {
    my $top = $heap[0];
    my $value = pop @heap;
    return $top unless @heap;
    my $place = 0;
    while ((my $child = 2 * $place + 1) < @heap) {
        $child++ if $child + 1 < @heap && $heap[$child + 1] < $heap[$child];
        last if $heap[$child] >= $value;
        $heap[$place] = $heap[$child];
        $place = $child;
    }
    $heap[$place] = $value;
    return $top;
}

my ($lockers, $count, @words) = split ' ', do { local $/; <STDIN> };
@heap = (1 .. $lockers);
my (%locker_of, @answers);
while (my ($what, $parcel) = splice @words, 0, 2) {
    if ($what eq 'in') {
        push @answers, @heap ? $locker_of{$parcel} = pop_locker() : 'full';
    } elsif (my $locker = delete $locker_of{$parcel}) {
        push_locker($locker);
        push @answers, $locker;
    } else {
        push @answers, 'missing';
    }
}
print map { "$_\n" } @answers;
