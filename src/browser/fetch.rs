//! One GET of a file of our own, as bytes.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

/// Why a file could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No answer, or one that the browser would not give us.
    #[error("the file could not be fetched")]
    Unreachable,
    /// The server answered that it has no such file.
    #[error("the server answered {0}")]
    Refused(u16),
}

/// Fetches `address`, which must give bytes with this integrity (as in `integrity` on a link), if any.
///
/// # Errors
/// [`FetchError`] when the file is not there, or not the one that was built with this page.
pub async fn bytes(address: &str, integrity: Option<&str>) -> Result<Vec<u8>, FetchError> {
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let options = web_sys::RequestInit::new();
    if let Some(integrity) = integrity {
        options.set_integrity(integrity);
    }
    let promise = window.fetch_with_str_and_init(address, &options);
    let response = JsFuture::from(promise).await.map_err(|_| FetchError::Unreachable)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Refused(response.status()));
    }
    let buffer = response.array_buffer().map_err(|_| FetchError::Unreachable)?;
    let buffer = JsFuture::from(buffer).await.map_err(|_| FetchError::Unreachable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
