/** So much text a page gives out of hand at a time, which takes it a millisecond or two: with a little more than so many UTF-16 code units a batch is full, or with so many texts. */
export const fullBatch = 50_000;
export const mostInBatch = 2_000;
