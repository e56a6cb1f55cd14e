package Codec;
use strict;
use warnings;

sub new { my ($class) = @_; return bless {}, $class }

sub serialize {
    my ($self, $root) = @_;
    return '#' unless $root;
    return join ' ', $root->{val}, $self->serialize($root->{left}), $self->serialize($root->{right});
}

sub deserialize {
    my ($self, $data) = @_;
    my @words = split ' ', $data;
    my $build;
    $build = sub {
        my $word = shift @words;
        return undef if $word eq '#';
        my $left = $build->();
        return TreeNode->new($word, $left, $build->());
    };
    return $build->();
}

1;
