//! Reading arguments and writing answers.

use std::collections::HashSet;
use std::io::Read;

/// Standard input, read to its end before anything of the person's is called.
pub struct Input {
    data: Vec<u8>,
    at: usize,
}

impl Input {
    pub fn new() -> Input {
        let mut data = Vec::new();
        // What can't be read is as good as no case at all: the judge sees that none was answered.
        let _ = std::io::stdin().read_to_end(&mut data);
        while data.last() == Some(&b'\n') {
            data.pop();
        }
        Input { data, at: 0 }
    }

    pub fn token(&mut self) -> &str {
        let start = self.at;
        while self.at < self.data.len() && self.data[self.at] != b' ' {
            self.at += 1;
        }
        let end = self.at;
        self.at += 1;
        std::str::from_utf8(&self.data[start..end]).unwrap_or("")
    }

    pub fn count(&mut self) -> usize {
        self.long() as usize
    }

    pub fn int(&mut self) -> i32 {
        self.long() as i32
    }

    pub fn long(&mut self) -> i64 {
        let is_negative = self.data.get(self.at) == Some(&b'-');
        self.at += is_negative as usize;
        let mut value = 0i64;
        while let Some(&digit) = self.data.get(self.at) {
            self.at += 1;
            if digit == b' ' {
                break;
            }
            // Below zero, where the least number has room.
            value = value.wrapping_mul(10).wrapping_sub((digit - b'0') as i64);
        }
        if is_negative { value } else { value.wrapping_neg() }
    }

    pub fn double(&mut self) -> f64 {
        self.token().parse().unwrap_or(f64::NAN)
    }

    pub fn bool(&mut self) -> bool {
        self.long() == 1
    }

    pub fn string(&mut self) -> String {
        let length = self.count();
        let end = (self.at + length).min(self.data.len());
        let text = String::from_utf8_lossy(&self.data[self.at..end]).into_owned();
        self.at = end + 1;
        text
    }

    pub fn char(&mut self) -> char {
        self.string().chars().next().unwrap_or('\0')
    }

    /// The value of a node, or None for a missing child.
    pub fn node_value(&mut self) -> Option<i32> {
        self.token().parse().ok()
    }
}

// ---- writing

/// What was returned is not of its type; the words say why.
pub struct Mistyped(pub String);

pub type Written = Result<(), Mistyped>;

pub fn mistyped(words: &str) -> Written {
    Err(Mistyped(words.to_string()))
}

#[derive(Default)]
pub struct Output {
    text: Vec<u8>,
}

impl Output {
    pub fn token(&mut self, token: &str) {
        if !self.text.is_empty() {
            self.text.push(b' ');
        }
        self.text.extend_from_slice(token.as_bytes());
    }

    pub fn count(&mut self, value: usize) {
        self.long(&(value as i64));
    }

    pub fn int(&mut self, value: &i32) {
        self.long(&(*value as i64));
    }

    pub fn long(&mut self, value: &i64) {
        let mut digits = [0u8; 20];
        let mut at = digits.len();
        let mut left = value.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                break;
            }
        }
        if *value < 0 {
            at -= 1;
            digits[at] = b'-';
        }
        self.token(std::str::from_utf8(&digits[at..]).unwrap_or("0"));
    }

    pub fn double(&mut self, value: &f64) {
        self.token(&format!("{value:e}"));
    }

    pub fn bool(&mut self, value: &bool) {
        self.token(if *value { "1" } else { "0" });
    }

    pub fn string(&mut self, value: &String) {
        self.text(value);
    }

    pub fn char(&mut self, value: &char) {
        self.text(value.encode_utf8(&mut [0; 4]));
    }

    pub fn bytes(&self) -> &[u8] {
        &self.text
    }

    fn text(&mut self, value: &str) {
        self.count(value.len());
        self.token(value);
    }

    /// Of a node, or that there is none.
    pub fn node_value(&mut self, value: Option<i32>) {
        match value {
            Some(value) => self.int(&value),
            None => self.token("n"),
        }
    }
}

macro_rules! arrays {
    ($($name:ident $one:ident $two:ident $three:ident $type:ty;)*) => {
        impl Input { $(
            pub fn $one(&mut self) -> Vec<$type> {
                (0..self.count()).map(|_| self.$name()).collect()
            }
            pub fn $two(&mut self) -> Vec<Vec<$type>> {
                (0..self.count()).map(|_| self.$one()).collect()
            }
            pub fn $three(&mut self) -> Vec<Vec<Vec<$type>>> {
                (0..self.count()).map(|_| self.$two()).collect()
            }
        )* }
        impl Output { $(
            pub fn $one(&mut self, values: &[$type]) {
                self.count(values.len());
                values.iter().for_each(|value| self.$name(value));
            }
            pub fn $two(&mut self, values: &[Vec<$type>]) {
                self.count(values.len());
                values.iter().for_each(|value| self.$one(value));
            }
            pub fn $three(&mut self, values: &[Vec<Vec<$type>>]) {
                self.count(values.len());
                values.iter().for_each(|value| self.$two(value));
            }
        )* }
    };
}

arrays! {
    int int_1 int_2 int_3 i32;
    long long_1 long_2 long_3 i64;
    double double_1 double_2 double_3 f64;
    bool bool_1 bool_2 bool_3 bool;
    char char_1 char_2 char_3 char;
    string string_1 string_2 string_3 String;
}

/// How many elements a function has kept, of `size`.
pub fn kept(count: i32, size: usize) -> Result<usize, Mistyped> {
    match usize::try_from(count) {
        Ok(kept) if kept <= size => Ok(kept),
        _ => Err(Mistyped(format!("returned {count}, where the count of kept elements is expected"))),
    }
}

// ---- nodes

pub const NODE_LIMIT: usize = 2_000_000;

/// Those that have been met on a way, or that were given as arguments and must not be in the answer.
#[derive(Default)]
pub struct Nodes {
    places: HashSet<usize>,
}

impl Nodes {
    /// False when it has been met.
    pub fn meet(&mut self, node: usize) -> bool {
        self.places.insert(node)
    }

    pub fn check_is_copy(&self, node: usize) -> Written {
        if self.places.contains(&node) {
            return mistyped("returned a node of the argument, where a copy is expected");
        }
        Ok(())
    }
}
