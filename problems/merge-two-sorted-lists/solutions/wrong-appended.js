function mergeTwoLists(list1, list2) {
  if (!list1) return list2;
  let last = list1;
  while (last.next) last = last.next;
  last.next = list2;
  return list1;
}
