function scale_all(factor, part, values, grid, keep, mark)
  local total = 0.0
  for _, row in ipairs(grid) do
    for _, value in ipairs(row) do total = total + value end
  end
  for index, value in ipairs(values) do
    if keep[index] then total = total + part * factor * value end
  end
  return mark == "-" and -total or total
end
