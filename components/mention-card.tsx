import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { CardFacts } from '../lib/messages.ts';
import type { Sighting } from '../lib/mention.ts';
import type { RecordKind } from '../lib/record.ts';
import { KindMark } from './kind-mark.tsx';

/** From this confidence on a recognition is worded as sure. */
const sure = 0.9;

/** A message key holds no hyphen, a kind may. */
const kindKeys = { 'government-body': 'government_body', supplier: 'supplier', party: 'party', algorithm: 'algorithm' } as const;
/** In the order in which they are said. */
const countKeys = {
  contract: 'contract',
  disclosure: 'disclosure',
  algorithm: 'algorithm',
  complaint: 'complaint',
  gift: 'gift',
  'political-ad': 'political_ad',
  spending: 'spending',
  parliament: 'parliament',
  council: 'council',
  participation: 'participation',
  ruling: 'ruling',
  election: 'election',
  dataset: 'dataset',
  repository: 'repository',
  identity: 'identity',
} as const satisfies Record<RecordKind, string>;
const isKind = (text: string): text is RecordKind => text in countKeys;
const order = Object.keys(countKeys).filter(isKind);

/** The rule's sentence; which rules there are is for their own room to know. */
function whyInWords({ rule, cue = '' }: Sighting['reason']): string {
  const untyped: { getMessage(key: string, substitutions: string[]): string } = browser.i18n;
  return untyped.getMessage(`why_${rule}`, [cue]);
}

const day = (moment: number): string => new Intl.DateTimeFormat(i18n.t('popup.language'), { dateStyle: 'long' }).format(moment);

interface MentionCardProps {
  sighting: Sighting;
  /** Reads the cache; asks no source. */
  facts(): Promise<CardFacts>;
  onOpen(): void;
  onClose(): void;
}

/** What a name on the page is taken for, why, and what we hold about it already. */
export function MentionCard({ sighting, facts, onOpen, onClose }: MentionCardProps) {
  const [held, setHeld] = useState<CardFacts>();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    // Without an answer the card says what it knows by itself.
    facts().then(setHeld, () => undefined);
  }, []);

  const counts = held
    ? order.flatMap((kind) =>
        held.counts[kind] ? [`${held.counts[kind]} ${i18n.t(`card.counts.${countKeys[kind]}`, held.counts[kind])}`] : [],
      )
    : [];
  return (
    <div ref={card} class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={i18n.t('popup.language')}>
      <div class="top">
        <p class="kind">
          <KindMark kind={sighting.kind} />
          {i18n.t(`entity.kind.${kindKeys[sighting.kind]}`)}
        </p>
        <button type="button" class="close" onClick={onClose} aria-label={i18n.t('card.close')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <h2 id="name">{sighting.name}</h2>
      <p class="why">
        {whyInWords(sighting.reason)} {i18n.t(sighting.confidence >= sure ? 'card.sure' : 'card.fairlySure')}
      </p>
      <p class="held" aria-live="polite">
        {held &&
          (held.answeredAt === undefined && counts.length === 0
            ? i18n.t('card.nothingYet')
            : counts.length === 0
              ? i18n.t('card.nothingHeld')
              : counts.join(' · '))}
        {held?.answeredAt !== undefined && <span class="since"> {i18n.t('card.heldSince', [day(held.answeredAt)])}</span>}
      </p>
      <button type="button" class="open" onClick={onOpen}>
        {i18n.t('card.open')}
      </button>
    </div>
  );
}
