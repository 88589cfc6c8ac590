import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { sortOf, titleOf } from '../../lib/relate/dossier-index.ts';
import { type Save, siteOf } from '../../lib/save.ts';
import { dayOf, inFull, kindInWords } from '../in-words.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { sourceNameOf } from '../sources/source-in-words.ts';
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

/** As many letters before a quote as leave room for the quote itself in a narrow row. */
const before = 24;

/** The last words of what stands before a quote: a row has one line, and the quote has to be in it. */
const lastWords = (prefix: string): string => (prefix.length > before ? prefix.slice(-before).replace(/^\S*\s+/, '') : prefix);

/** What was kept, on two lines: what it is and the words it was found in; from whom, where, and when. Scrolled past unchanged, it is not drawn anew. */
export function SaveRow(props: RowProps) {
  const { save, row, top, isChosen, isActive, isOpen, isChanged } = props;
  return useMemo(() => drawn(props), [save, row, top, isChosen, isActive, isOpen, isChanged]);
}

function drawn({ save, row, top, isChosen, isActive, isOpen, isChanged }: RowProps) {
  const { id, record, entity, page, quote, tags, note } = save;
  const title = titleOf(save);
  const sort = sortInWords(sortOf(save));
  const from = record ? `${sort} · ${sourceNameOf(record.was.source)}` : entity ? sort : '';
  const found = page && title !== page.title ? page.title : (page?.authors.join(', ') ?? '');
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
          <b title={title}>{title}</b>
          {isChanged && <span class="changed">{i18n.t('dossier.changed')}</span>}
        </span>
        <span class="under">
          {quote ? (
            <>
              …{lastWords(quote.quote.prefix)}
              <mark>{quote.quote.exact}</mark>
              {quote.quote.suffix}…
            </>
          ) : (
            note
          )}
        </span>
      </span>
      <span role="gridcell" class="source">
        <span>
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
        {record?.was.date ? inFull(record.was.date) : page?.publishedOn ? inFull(page.publishedOn) : ''}
      </span>
      <span role="gridcell" class="tags">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </span>
      <span role="gridcell" class="kept">
        {dayOf(save.savedAt)}
      </span>
    </div>
  );
}
