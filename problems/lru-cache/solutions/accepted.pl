package LRUCache;
use strict;
use warnings;

# A ring of entries in the order of their use; the ring itself stands between the newest and the oldest.
sub new {
    my ($class, $capacity) = @_;
    my $ring = {};
    @$ring{qw(newer older)} = ($ring, $ring);
    return bless { capacity => $capacity, entries => {}, ring => $ring }, $class;
}

sub unlink_entry {
    my ($entry) = @_;
    $entry->{newer}{older} = $entry->{older};
    $entry->{older}{newer} = $entry->{newer};
}

sub link_newest {
    my ($ring, $entry) = @_;
    @$entry{qw(newer older)} = ($ring, $ring->{older});
    $ring->{older}{newer} = $entry;
    $ring->{older} = $entry;
}

sub get {
    my ($self, $key) = @_;
    my $entry = $self->{entries}{$key} or return -1;
    unlink_entry($entry);
    link_newest($self->{ring}, $entry);
    return $entry->{value};
}

sub put {
    my ($self, $key, $value) = @_;
    my $entries = $self->{entries};
    if ($entries->{$key}) { unlink_entry($entries->{$key}) }
    else { $entries->{$key} = { key => $key } }
    $entries->{$key}{value} = $value;
    link_newest($self->{ring}, $entries->{$key});
    return if keys %$entries <= $self->{capacity};
    my $oldest = $self->{ring}{newer};
    unlink_entry($oldest);
    delete $entries->{ $oldest->{key} };
}

1;
