//! The day it is, by the clock of the device.

/// Year, month from 1, day from 1; in the time zone of the device.
pub fn today() -> (u32, u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_full_year(), now.get_month().saturating_add(1), now.get_date())
}
