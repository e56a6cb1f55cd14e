# A hash keeps the order in which keys were inserted: a key that is used goes to the end.
class LRUCache
  # @param {Integer} capacity
  def initialize(capacity)
    @capacity = capacity
    @values = {}
  end

  # @param {Integer} key
  # @return {Integer}
  def get(key)
    return -1 unless @values.key?(key)

    @values[key] = @values.delete(key)
  end

  # @param {Integer} key
  # @param {Integer} value
  # @return {Void}
  def put(key, value)
    @values.delete(key)
    @values[key] = value
    @values.shift if @values.size > @capacity
  end
end
