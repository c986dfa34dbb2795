# What the report says to the person whose phone it is.
