function rotate(matrix)
  local size = #matrix
  local turned = {}
  for row = 1, size do
    turned[row] = {}
    for column = 1, size do turned[row][column] = matrix[size + 1 - column][row] end
  end
  for row = 1, size do matrix[row] = turned[row] end
end
