function reorderList(head)
  local nodes = {}
  while head do
    nodes[#nodes + 1] = head
    head = head.next
  end
  local low, high = 1, #nodes
  while low < high do
    nodes[low].next = nodes[high]
    low = low + 1
    if low < high then nodes[high].next = nodes[low] end
    high = high - 1
  end
  nodes[low].next = nil
end
