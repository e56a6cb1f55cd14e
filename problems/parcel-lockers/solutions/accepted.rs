use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::fmt::Write;
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace();
    let mut next = || words.next().unwrap();
    let lockers: u32 = next().parse().unwrap();
    let count: usize = next().parse().unwrap();
    // Lockers beyond `used` have never been taken.
    let mut used = 0;
    let mut free = BinaryHeap::new();
    let mut locker_of: HashMap<u32, u32> = HashMap::new();
    let mut answers = String::new();
    for _ in 0..count {
        let is_in = next() == "in";
        let parcel: u32 = next().parse().unwrap();
        if is_in {
            let locker = match free.pop() {
                Some(Reverse(locker)) => locker,
                None if used < lockers => {
                    used += 1;
                    used
                }
                None => {
                    answers.push_str("full\n");
                    continue;
                }
            };
            locker_of.insert(parcel, locker);
            writeln!(answers, "{locker}").unwrap();
        } else if let Some(locker) = locker_of.remove(&parcel) {
            free.push(Reverse(locker));
            writeln!(answers, "{locker}").unwrap();
        } else {
            answers.push_str("missing\n");
        }
    }
    print!("{answers}");
}
