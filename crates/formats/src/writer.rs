//! Writes values in the way that [`reader`](super::reader) reads them, which is that of postcard.

/// A type whose values can be packed.
pub(super) trait Pack {
    /// Writes the value behind what is already there.
    fn pack(&self, to: &mut Vec<u8>);
}

/// Writes how many things follow, or the number of a variant.
pub(super) fn length(length: usize, to: &mut Vec<u8>) {
    // No table has so many rows that the last ones could get lost here.
    u32::try_from(length).unwrap_or(u32::MAX).pack(to);
}

impl Pack for u8 {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(*self);
    }
}

impl Pack for u16 {
    fn pack(&self, to: &mut Vec<u8>) {
        u32::from(*self).pack(to);
    }
}

impl Pack for u32 {
    /// Seven bits in a byte, the lowest first; every byte but the last has its highest bit set.
    fn pack(&self, to: &mut Vec<u8>) {
        let mut rest = *self;
        loop {
            let [low, ..] = rest.to_le_bytes();
            rest >>= 7;
            if rest == 0 {
                to.push(low & 0x7F);
                return;
            }
            to.push(low | 0x80);
        }
    }
}

impl Pack for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }
}

impl Pack for str {
    /// Its length in bytes, and UTF-8.
    fn pack(&self, to: &mut Vec<u8>) {
        length(self.len(), to);
        to.extend(self.as_bytes());
    }
}

impl Pack for String {
    fn pack(&self, to: &mut Vec<u8>) {
        self.as_str().pack(to);
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    /// How many there are, and one after the other.
    fn pack(&self, to: &mut Vec<u8>) {
        length(self.len(), to);
        for value in self {
            value.pack(to);
        }
    }
}
