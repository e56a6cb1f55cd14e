for line in io.lines() do
  local words = {}
  for word in line:gmatch("%S+") do table.insert(words, 1, word) end
  table.insert(words, 1, #words)
  print(table.concat(words, " "))
end
