use std::collections::HashMap;

struct Entry {
    key: i32,
    value: i32,
    before: usize,
    after: usize,
}

/// Entries in a ring by their places: place 0 stands between the newest, after it, and the oldest, before it.
struct LRUCache {
    capacity: usize,
    entries: Vec<Entry>,
    places: HashMap<i32, usize>,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        let start = Entry { key: 0, value: 0, before: 0, after: 0 };
        LRUCache { capacity: capacity as usize, entries: vec![start], places: HashMap::new() }
    }

    fn get(&mut self, key: i32) -> i32 {
        match self.places.get(&key) {
            None => -1,
            Some(&place) => {
                self.unlink(place);
                self.link(place);
                self.entries[place].value
            }
        }
    }

    fn put(&mut self, key: i32, value: i32) {
        let place = if let Some(&place) = self.places.get(&key) {
            self.unlink(place);
            place
        } else if self.places.len() == self.capacity {
            let oldest = self.entries[0].before;
            self.unlink(oldest);
            self.places.remove(&self.entries[oldest].key);
            oldest
        } else {
            self.entries.push(Entry { key, value, before: 0, after: 0 });
            self.entries.len() - 1
        };
        self.entries[place].key = key;
        self.entries[place].value = value;
        self.places.insert(key, place);
        self.link(place);
    }

    fn unlink(&mut self, place: usize) {
        let Entry { before, after, .. } = self.entries[place];
        self.entries[before].after = after;
        self.entries[after].before = before;
    }

    fn link(&mut self, place: usize) {
        let after = self.entries[0].after;
        self.entries[place].before = 0;
        self.entries[place].after = after;
        self.entries[after].before = place;
        self.entries[0].after = place;
    }
}
