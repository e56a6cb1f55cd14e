type entry struct{ key, value int }

type LRUCache struct {
	capacity int
	order    *list.List
	places   map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (this *LRUCache) Get(key int) int {
	place, found := this.places[key]
	if !found {
		return -1
	}
	this.order.MoveToFront(place)
	return place.Value.(*entry).value
}

func (this *LRUCache) Put(key int, value int) {
	if place, found := this.places[key]; found {
		place.Value.(*entry).value = value
		this.order.MoveToFront(place)
		return
	}
	if len(this.places) == this.capacity {
		oldest := this.order.Remove(this.order.Back()).(*entry)
		delete(this.places, oldest.key)
	}
	this.places[key] = this.order.PushFront(&entry{key, value})
}
