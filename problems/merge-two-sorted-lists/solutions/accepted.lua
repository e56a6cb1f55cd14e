function mergeTwoLists(list1, list2)
  local before = ListNode.new(0)
  local last = before
  while list1 and list2 do
    if list1.val <= list2.val then
      last.next, list1 = list1, list1.next
    else
      last.next, list2 = list2, list2.next
    end
    last = last.next
  end
  last.next = list1 or list2
  return before.next
end
