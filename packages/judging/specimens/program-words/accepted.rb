while (line = gets)
  words = line.split
  puts [words.size, *words.reverse].join(' ')
end
