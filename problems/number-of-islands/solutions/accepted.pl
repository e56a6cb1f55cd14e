use strict;
use warnings;

sub num_islands {
    my ($grid) = @_;
    my ($rows, $columns) = (scalar @$grid, scalar @{ $grid->[0] });
    my $islands = 0;
    for my $row (0 .. $rows - 1) {
        for my $column (0 .. $columns - 1) {
            next if $grid->[$row][$column] ne '1';
            $islands++;
            $grid->[$row][$column] = '0';
            my @waiting = ([$row, $column]);
            while (my $cell = pop @waiting) {
                my ($y, $x) = @$cell;
                for my $near ([$y + 1, $x], [$y - 1, $x], [$y, $x + 1], [$y, $x - 1]) {
                    my ($down, $across) = @$near;
                    next if $down < 0 || $down >= $rows || $across < 0 || $across >= $columns;
                    next if $grid->[$down][$across] ne '1';
                    $grid->[$down][$across] = '0';
                    push @waiting, $near;
                }
            }
        }
    }
    return $islands;
}

1;
