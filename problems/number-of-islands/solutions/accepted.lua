function numIslands(grid)
  local rows, columns = #grid, #grid[1]
  local islands = 0
  for row = 1, rows do
    for column = 1, columns do
      if grid[row][column] == "1" then
        islands = islands + 1
        grid[row][column] = "0"
        local waiting = { (row - 1) * columns + column }
        while #waiting > 0 do
          local cell = table.remove(waiting)
          local y, x = (cell - 1) // columns + 1, (cell - 1) % columns + 1
          for _, step in ipairs({ { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } }) do
            local down, across = y + step[1], x + step[2]
            if grid[down] and grid[down][across] == "1" then
              grid[down][across] = "0"
              waiting[#waiting + 1] = (down - 1) * columns + across
            end
          end
        end
      end
    end
  end
  return islands
end
