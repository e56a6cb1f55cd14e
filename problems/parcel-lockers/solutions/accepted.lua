-- The free lockers as a binary heap, the smallest number on top.
local heap = {}

local function push(value)
  local place = #heap + 1
  while place > 1 and heap[place // 2] > value do
    heap[place] = heap[place // 2]
    place = place // 2
  end
  heap[place] = value
end

local function pop()
  local top = heap[1]
  local value = table.remove(heap)
  if #heap > 0 then
    local place = 1
    while true do
      local child = 2 * place
      if child > #heap then break end
      if child < #heap and heap[child + 1] < heap[child] then child = child + 1 end
      if heap[child] >= value then break end
      heap[place] = heap[child]
      place = child
    end
    heap[place] = value
  end
  return top
end

local lockers, count = io.read("n", "n")
for locker = 1, lockers do heap[locker] = locker end
local locker_of, answers = {}, {}
io.read("l")
for index = 1, count do
  local what, parcel = io.read("l"):match("(%S+)%s+(%S+)")
  if what == "in" then
    if #heap > 0 then
      locker_of[parcel] = pop()
      answers[index] = locker_of[parcel]
    else
      answers[index] = "full"
    end
  elseif locker_of[parcel] then
    answers[index] = locker_of[parcel]
    push(locker_of[parcel])
    locker_of[parcel] = nil
  else
    answers[index] = "missing"
  end
end
print(table.concat(answers, "\n"))
