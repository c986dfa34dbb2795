# Words in pictures.
