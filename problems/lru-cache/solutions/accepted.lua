-- A ring of entries in the order of their use; `ring` itself stands between the newest and the oldest.
LRUCache = {}
LRUCache.__index = LRUCache

function LRUCache.new(capacity)
  local ring = {}
  ring.newer, ring.older = ring, ring
  return setmetatable({ capacity = capacity, size = 0, entries = {}, ring = ring }, LRUCache)
end

local function unlink(entry)
  entry.newer.older, entry.older.newer = entry.older, entry.newer
end

local function link_newest(ring, entry)
  entry.newer, entry.older = ring, ring.older
  ring.older.newer = entry
  ring.older = entry
end

function LRUCache:get(key)
  local entry = self.entries[key]
  if not entry then return -1 end
  unlink(entry)
  link_newest(self.ring, entry)
  return entry.value
end

function LRUCache:put(key, value)
  local entry = self.entries[key]
  if entry then
    unlink(entry)
  else
    entry = { key = key }
    self.entries[key] = entry
    self.size = self.size + 1
  end
  entry.value = value
  link_newest(self.ring, entry)
  if self.size > self.capacity then
    local oldest = self.ring.newer
    unlink(oldest)
    self.entries[oldest.key] = nil
    self.size = self.size - 1
  end
end
