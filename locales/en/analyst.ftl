# What the report says to analysts and to a court.
