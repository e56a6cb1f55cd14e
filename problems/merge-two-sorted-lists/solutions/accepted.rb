# @param {ListNode} list1
# @param {ListNode} list2
# @return {ListNode}
def merge_two_lists(list1, list2)
  before = last = ListNode.new
  while list1 && list2
    if list1.val <= list2.val
      last.next, list1 = list1, list1.next
    else
      last.next, list2 = list2, list2.next
    end
    last = last.next
  end
  last.next = list1 || list2
  before.next
end
