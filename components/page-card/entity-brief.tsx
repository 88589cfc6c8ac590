import type { ComponentChildren } from 'preact';
import { CardKeep } from './card-keep.tsx';
import { i18n } from '#i18n';
import type { Entity, EntityKind } from '../../lib/entity.ts';
import type { CardFacts } from '../../lib/messages.ts';
import { countInWords, dayOf, kindInWords } from '../in-words.ts';
import { languageOfName } from '../language.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { orderOfKinds } from '../entity/kind-order.ts';

interface BriefProps {
  entity: Pick<Entity, 'kind' | 'name'>;
  /** What the cache holds; undefined until it is read. */
  facts: CardFacts | undefined;
  onOpen(): void;
  /** Resolves when it is in the dossier, on the disk, with the id of what is new there. */
  onKeep(): Promise<string | null>;
  onTakeBack(id: string): Promise<unknown>;
  /** Why it is here. */
  children: ComponentChildren;
}

/** An entity in a card: its kind and name, why it is here, and what we hold about it already. */
export function EntityBrief({ entity: { kind, name }, facts, onOpen, onKeep, onTakeBack, children }: BriefProps) {
  return (
    <>
      <p class="kind">
        <KindMark kind={kind} />
        {kindInWords(kind)}
      </p>
      <h2 id="name" lang={languageOfName(kind)}>
        {name}
      </h2>
      {children}
      <p class="held" aria-live="polite">
        {facts && heldInWords(kind, facts)}
      </p>
      <button type="button" class="open" onClick={onOpen}>
        {i18n.t('card.open')}
      </button>
      <CardKeep name={name} onKeep={onKeep} onTakeBack={onTakeBack} />
    </>
  );
}

/** In the order in which their sections stand in the popup. */
const countsInWords = (of: EntityKind, counts: CardFacts['counts']): string =>
  orderOfKinds(of)
    .flatMap((kind) => {
      const count = counts[kind];
      return count ? [countInWords(kind, count)] : [];
    })
    .join(' · ');

/** What its own lookup gave, and when; and what is here because others were looked up, which is no number of all that there is. */
function heldInWords(of: EntityKind, { counts, viaOthers, answeredAt }: CardFacts): ComponentChildren {
  const [own, others] = [countsInWords(of, counts), countsInWords(of, viaOthers)];
  if (own === '' && answeredAt === undefined) return others === '' ? i18n.t('card.nothingYet') : i18n.t('card.onlyViaOthers', [others]);
  return (
    <>
      {own || i18n.t('card.nothingHeld')}
      {answeredAt !== undefined && <span class="since"> {i18n.t('card.heldSince', [dayOf(answeredAt)])}</span>}
      {others && ` ${i18n.t('card.viaOthers', [others])}`}
    </>
  );
}
