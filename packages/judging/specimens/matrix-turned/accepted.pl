sub rotate {
    my ($matrix) = @_;
    my $size = @$matrix;
    my @turned = map { my $column = $_; [map { $matrix->[$size - 1 - $_][$column] } 0 .. $size - 1] } 0 .. $size - 1;
    @$matrix = @turned;
}
