import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage } from '../../lib/messages.ts';
import { offeredCards, offerCards } from '../page.content/card-bridge.ts';
import { CardHost } from './card-host.tsx';
import { takeAwayLeftCard } from './left-card.ts';

/** The card, brought into a frame when the reader opens one there: drawing it takes more code than reading the page. */
export default defineUnlistedScript(() => {
  const there = offeredCards();
  if (there && !there.isOrphaned) return;
  if (import.meta.env.BROWSER === 'firefox') takeAwayLeftCard();
  const cards = new CardHost();
  offerCards(cards);
  onMessage('lookUpSelection', ({ data }) => cards.lookUpSelection(data));
  onMessage('keepCard', () => cards.keepOpen());
  onMessage('sayKept', ({ data }) => cards.sayKept(data));
});
