# The free lockers that were used before, the smallest on top.
class Heap
  def initialize
    @items = []
  end

  def empty?
    @items.empty?
  end

  def push(item)
    at = @items.size
    @items << item
    while at.positive? && @items[(at - 1) / 2] > item
      @items[at] = @items[(at - 1) / 2]
      at = (at - 1) / 2
    end
    @items[at] = item
  end

  def pop
    least = @items.first
    item = @items.pop
    sift_down(item) unless @items.empty?
    least
  end

  private

  def sift_down(item)
    at = 0
    while (child = 2 * at + 1) < @items.size
      child += 1 if child + 1 < @items.size && @items[child + 1] < @items[child]
      break if @items[child] >= item

      @items[at] = @items[child]
      at = child
    end
    @items[at] = item
  end
end

lockers, count = gets.split.map(&:to_i)
freed = Heap.new
never_used = 1
locker_of = {}
answers = Array.new(count) do
  what, parcel = gets.split
  if what == 'out'
    locker = locker_of.delete(parcel)
    freed.push(locker) if locker
    locker || 'missing'
  elsif freed.empty? && never_used > lockers
    'full'
  else
    locker_of[parcel] = freed.empty? ? (never_used += 1) - 1 : freed.pop
  end
end
puts answers
