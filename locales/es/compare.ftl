# What a comparison of two cases says.
