def merge_k_lists(lists)
  heads = lists.compact
  before = last = ListNode.new
  until heads.empty?
    at = heads.each_index.min_by { |index| heads[index].val }
    last = last.next = heads[at]
    heads[at] = heads[at].next
    heads.compact!
  end
  before.next
end
