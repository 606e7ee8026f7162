//! Parses postcard values without serde: a reader that records an error and goes on.

/// The bytes that values are parsed from.
///
/// No method returns a `Result`: after an error, everything reads as empty, zero or the first of its
/// kind, and [`finish`](Self::finish) is false. An early return at every call, each with its own
/// drops, would add to the download.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

/// A type whose values are packed.
pub(super) trait Unpack {
    /// The next value.
    fn unpack(from: &mut Reader<'_>) -> Self;
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `bytes`.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, damaged: false }
    }

    /// Whether there was no error and nothing is left.
    pub(super) fn finish(self) -> bool {
        !self.damaged && self.rest.is_empty()
    }

    /// Records an error; nothing more is read, so every loop ends.
    #[inline(never)]
    pub(super) fn damage(&mut self) {
        self.damaged = true;
        self.rest = &[];
    }

    /// One byte.
    #[inline(never)]
    pub(super) fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            self.damage();
            return 0;
        };
        self.rest = rest;
        *byte
    }

    /// A byte that is 0 or 1.
    #[inline(never)]
    pub(super) fn flag(&mut self) -> bool {
        let byte = self.byte();
        if byte > 1 {
            self.damage();
        }
        byte == 1
    }

    /// A number, seven bits in a byte, the lowest first; the last byte is the one without the
    /// highest bit.
    #[inline(never)]
    pub(super) fn number(&mut self) -> u32 {
        let mut number = 0_u64;
        for place in [0_u32, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << place;
            if byte < 0x80
                && let Ok(number) = u32::try_from(number)
            {
                return number;
            }
        }
        self.damage();
        0
    }

    /// How many things follow: each takes at least a byte, so no more than there are bytes.
    #[inline(never)]
    pub(super) fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if length > self.rest.len() {
            self.damage();
            return 0;
        }
        length
    }

    /// A text: its length in bytes, and UTF-8.
    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        let text = std::str::from_utf8(text).unwrap_or_else(|_| {
            self.damage();
            ""
        });
        text.to_owned()
    }

    /// A list: how many there are, and one after the other. It grows as things are read: what a
    /// damaged length says is never reserved.
    pub(super) fn list<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        let length = self.length();
        let mut list = Vec::new();
        while list.len() < length && !self.damaged {
            list.push(one(self));
        }
        list
    }

    /// One of `all`, by number.
    #[inline(never)]
    pub(super) fn one_of<T: Copy>(&mut self, first: T, all: &[T]) -> T {
        let number = usize::from(self.byte());
        all.get(number).copied().unwrap_or_else(|| {
            self.damage();
            first
        })
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::try_from(from.number()).unwrap_or_else(|_| {
            from.damage();
            0
        })
    }
}

impl Unpack for u32 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.flag()
    }
}

impl Unpack for String {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.flag().then(|| T::unpack(from))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    #[inline(never)]
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.list(T::unpack)
    }
}
