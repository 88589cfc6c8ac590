import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import { titleOf } from '../../lib/relate/dossier-index.ts';
import type { Change as Wish } from '../../lib/remember/saves.ts';
import { type KeptPage, type Quote, type Save, siteOf } from '../../lib/save.ts';
import { DossierChoice } from '../keep/dossier-choice.tsx';
import { dayOf, inDigits, inFull } from '../in-words.ts';
import { languageOfName, languageOfTitle } from '../language.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { TagInput } from '../keep/tag-input.tsx';
import { QuoteInContext } from './quote-in-context.tsx';
import { NoteField } from './note-field.tsx';
import { RecordThen } from './record-then.tsx';

interface DetailProps {
  save: Save;
  dossiers: readonly Dossier[];
  /** Tags in use, the one used last first. */
  knownTags: readonly string[];
  /** Counts up when the reader asks for the detail by name (Enter): then the focus goes there. */
  asked: number;
  onChange(wish: Wish): Promise<void>;
  onMakeDossier(name: string): Promise<void>;
  onDiscard(): void;
  onClose(): void;
}

/** The address of the page, with the words for the browser to scroll to (https://wicg.github.io/scroll-to-text-fragment/). */
export function addressOfQuote(address: string, { quote }: Quote): string {
  const written = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const words = quote.exact.trim().split(/\s+/);
  // A long quote by its beginning and end: the browser finds what stands between them.
  const text =
    words.length > 12 ? [words.slice(0, 5), words.slice(-5)].map((part) => written(part.join(' '))).join(',') : written(quote.exact.trim());
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** One thing that was kept: the words it was found in, the record as it was beside the record as it is, and what the reader makes of it. */
export function SaveDetail({ save, dossiers, knownTags, asked, onChange, onMakeDossier, onDiscard, onClose }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const { page, quote, entity, record, named } = save;
  return (
    <aside class="detail" aria-label={i18n.t('dossier.detail')}>
      <p class="detail-top">
        <span class="quiet">{i18n.t('dossier.keptOn', [dayOf(save.savedAt)])}</span>
        <button type="button" class="small" onClick={onClose}>
          {i18n.t('dossier.close')}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1} lang={record ? languageOfTitle(record.was.kind) : entity ? languageOfName(entity.kind) : undefined}>
        {titleOf(save)}
      </h2>
      {entity && (
        <p>
          <KindMark kind={entity.kind} />{' '}
          <a href={`/popup.html#${entity.key}`} target="_blank" lang={languageOfName(entity.kind)}>
            {entity.name}
          </a>
        </p>
      )}
      {quote && (
        <blockquote>
          <QuoteInContext quote={quote.quote} />
        </blockquote>
      )}
      {page && <FoundOn page={page} quote={quote} />}
      {record && <RecordThen key={save.id} record={record} entity={entity} />}
      <Named named={named} />
      <NoteField key={`note ${save.id}`} note={save.note} onWrite={(note) => onChange({ note })} />
      <TagInput key={`tags ${save.id}`} tags={save.tags} known={knownTags} onChange={(tags) => void onChange({ tags })} />
      <DossierChoice dossiers={dossiers} chosen={save.dossier} onChoose={(dossier) => void onChange({ dossier })} onMake={onMakeDossier} />
      <p class="actions">
        <button type="button" class="discard" onClick={onDiscard}>
          {i18n.t('dossier.discard')}
        </button>
      </p>
    </aside>
  );
}

/** The page on which it was found, at the words where the browser can go there. */
const FoundOn = ({ page, quote }: { page: KeptPage; quote: Quote | null }) => (
  <p class="found-on">
    <a href={quote ? addressOfQuote(page.address, quote) : page.address} target="_blank" rel="noreferrer">
      {page.title || page.address}
    </a>
    <span class="quiet">
      {[page.siteName ?? siteOf(page.address), page.authors.join(', '), page.publishedOn && inFull(page.publishedOn)]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </p>
);

/** Whom the page named when it was kept. */
function Named({ named }: Pick<Save, 'named'>) {
  if (named.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('dossier.named', named.length)}</summary>
      <ul class="named">
        {named.map(({ key, kind, name, count }) => (
          <li key={key}>
            <KindMark kind={kind} />{' '}
            <a href={`/popup.html#${key}`} target="_blank" lang={languageOfName(kind)}>
              {name}
            </a>{' '}
            <span class="quiet">{i18n.t('popup.times', count, [inDigits(count)])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
