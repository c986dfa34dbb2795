-- a version that keeps icons elsewhere.
CREATE TABLE pinned_top_sites (url TEXT);
