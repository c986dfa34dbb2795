# Texts of rules and artifacts. Each key is made of the English text, which stands above it.
