class Repeater
  attr_reader :seed, :names

  def initialize(seed, names)
    @seed = seed
    @names = names
  end

  %w[int long double bool char string ListNode TreeNode ints longs doubles bools chars strings intss charss stringss
     intsss ListNodes TreeNodes].each do |type|
    define_method("echo_#{type}") { |value| value }
  end
end
