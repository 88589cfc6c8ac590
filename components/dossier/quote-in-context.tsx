import { type TextQuoteSelector, inContext } from '../../lib/anchor.ts';

/** The words that were kept, between those that they stood between; `longest` as in `inContext`. */
export function QuoteInContext({ quote, longest }: { quote: TextQuoteSelector; longest?: number }) {
  const { before, after } = inContext(quote, longest);
  return (
    <>
      {before}
      <mark>{quote.exact}</mark>
      {after}
    </>
  );
}
