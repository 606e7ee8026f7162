//! The only place that names the web platform.
