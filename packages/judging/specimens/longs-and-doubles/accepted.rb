def scale_all(factor, part, values, grid, keep, mark)
  total = grid.flatten.sum(0.0)
  values.zip(keep) { |value, kept| total += part * factor * value if kept }
  mark == '-' ? -total : total
end
