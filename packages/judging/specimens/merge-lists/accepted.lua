function mergeKLists(lists)
  local values = {}
  -- An empty list is nil, so the array tells its length by n.
  for index = 1, lists.n do
    local node = lists[index]
    while node do
      values[#values + 1] = node.val
      node = node.next
    end
  end
  table.sort(values)
  local head = nil
  for index = #values, 1, -1 do head = ListNode.new(values[index], head) end
  return head
end
