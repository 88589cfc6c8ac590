import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { sortOf, titleOf } from '../../lib/relate/dossier-index.ts';
import { type Save, siteOf } from '../../lib/save.ts';
import { dayInBrief, inBrief, inDigits, kindInWords } from '../in-words.ts';
import { languageOfName, languageOfTitle } from '../language.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { sourceNameOf } from '../sources/source-in-words.ts';
import { firstWords } from './markdown.tsx';
import { QuoteInContext } from './quote-in-context.tsx';
import { sortInWords } from './save-in-words.ts';

interface RowProps {
  save: Save;
  /** Counted from 0. */
  row: number;
  /** Pixels from the top of the table's body. */
  top: number;
  isChosen: boolean;
  /** Whether the Tab key comes here. */
  isActive: boolean;
  isOpen: boolean;
  isChanged: boolean;
}

/** A row has one line, and the quote has to be in it: as many letters before it leave it room in a narrow row. */
const longestBefore = 24;
/** So many labels; of more it is said how many, as half a label says nothing. */
const mostTags = 2;

const beginnings = new WeakMap<Save, string>();

/** How its note begins. To read Markdown takes as long as to draw the rest of a row; who types a search sees the same rows again and again. */
function beginningOf(save: Save): string {
  const known = beginnings.get(save);
  if (known !== undefined) return known;
  const words = firstWords(save.note);
  beginnings.set(save, words);
  return words;
}

/** What was kept, on two lines: what it is and the words it was found in; from whom, where, and when. Scrolled past unchanged, it is not drawn anew. */
export function SaveRow(props: RowProps) {
  const { save, row, top, isChosen, isActive, isOpen, isChanged } = props;
  return useMemo(() => drawn(props), [save, row, top, isChosen, isActive, isOpen, isChanged]);
}

function drawn({ save, row, top, isChosen, isActive, isOpen, isChanged }: RowProps) {
  const { id, record, entity, page, quote, tags } = save;
  const title = titleOf(save);
  const sort = sortInWords(sortOf(save));
  const from = record ? `${sort} · ${sourceNameOf(record.was.source)}` : entity ? sort : '';
  const found =
    page && title !== page.title ? page.title || page.address.replace(/^https?:\/\/(?:www\.)?/, '') : (page?.authors.join(', ') ?? '');
  const more = tags.slice(mostTags);
  const note = beginningOf(save);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      class={isOpen ? 'save-row open' : 'save-row'}
      style={{ top: `${top}px` }}
      data-save={id}
    >
      <span role="gridcell" class="check">
        <input type="checkbox" tabIndex={-1} checked={isChosen} aria-label={i18n.t('dossier.choose', [title])} />
      </span>
      <span role="gridcell" class="what">
        <span class="title">
          <b title={title} lang={record ? languageOfTitle(record.was.kind) : entity ? languageOfName(entity.kind) : undefined}>
            {title}
          </b>
          {isChanged && <span class="changed">{i18n.t('dossier.changed')}</span>}
        </span>
        <span class="under">
          {quote && <QuoteInContext quote={quote.quote} longest={longestBefore} />}
          {quote && note && ' · '}
          {note}
        </span>
      </span>
      <span role="gridcell" class="source">
        <span title={entity?.name}>
          {entity ? (
            <>
              <KindMark kind={entity.kind} /> {record ? entity.name : kindInWords(entity.kind)}
            </>
          ) : (
            sort
          )}
        </span>
        <span class="under" title={from}>
          {from}
        </span>
      </span>
      <span role="gridcell" class="page">
        <span title={found}>{found}</span>
        <span class="under">{page ? (page.siteName ?? siteOf(page.address)) : ''}</span>
      </span>
      <span role="gridcell" class="date">
        {inBrief(record?.was.date ?? page?.publishedOn ?? '')}
      </span>
      <span role="gridcell" class="tags">
        {tags.slice(0, mostTags - 1).map(drawnTag)}
        {/* The last stays on one line with what is said of the rest. */}
        <span class="last">
          {tags.slice(mostTags - 1, mostTags).map(drawnTag)}
          {more.length > 0 && (
            <span class="tag" title={more.join(', ')}>
              <span aria-hidden="true">+{inDigits(more.length)}</span>
              <span class="unseen">{more.join(', ')}</span>
            </span>
          )}
        </span>
      </span>
      <span role="gridcell" class="kept">
        {dayInBrief(save.savedAt)}
      </span>
    </div>
  );
}

const drawnTag = (tag: string) => (
  <span key={tag} class="tag" title={tag}>
    {tag}
  </span>
);
