//! Links in free text, also defanged ones.
