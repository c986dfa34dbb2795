//! `typedstream`: the serialisation behind `attributedBody` of Messages.
