import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Facet, type Found, type Wanted, facets } from '../../lib/relate/dossier-index.ts';
import { inDigits } from '../in-words.ts';

/** What is wanted otherwise; undefined for no more. */
export type Wish = { [Name in keyof Wanted]?: Wanted[Name] | undefined };

interface NarrowingProps {
  wanted: Wanted;
  counts: Found['counts'];
  /** What a value of a facet is called. */
  nameOf(facet: Facet, value: string): string;
  /** How many records a source says something else of now; undefined while that is being looked at. */
  changed: number | undefined;
  isChangedOnly: boolean;
  onWant(but: Wish): void;
  onChangedOnly(on: boolean): void;
}

/** The numbers follow when the reader types no more for so long: what was typed for are the rows. Milliseconds. */
const rest = 150;

/** What was told last, once it has stood for a while; the first at once. */
function useRested<T>(told: T): T {
  const [rested, setRested] = useState(told);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(() => told), rest);
    return () => clearTimeout(waiting);
  }, [told]);
  return rested;
}

export function Narrowing(props: NarrowingProps) {
  const { wanted, counts, nameOf, changed, isChangedOnly } = props;
  const rested = useRested(counts);
  const { facets: chosen, from, until } = wanted;
  return useMemo(() => <Choices {...props} counts={rested} />, [rested, chosen, from, until, nameOf, changed, isChangedOnly]);
}

/** What can be left out: by sort, source, entity, tag and site, each value with how many there would be; by day; and what changed since. */
function Choices({ wanted, counts, nameOf, changed, isChangedOnly, onWant, onChangedOnly }: NarrowingProps) {
  const { compare } = new Intl.Collator(i18n.t('popup.language'), { numeric: true });
  return (
    <div class="narrowing">
      {facets.map((facet) => {
        const chosen = wanted.facets[facet];
        const values = [...counts[facet]].map(([value, count]) => ({ value, count, name: nameOf(facet, value) }));
        if (values.length === 0 && chosen === undefined) return null;
        values.sort((one, other) => compare(one.name, other.name));
        return (
          <label key={facet} class="field">
            <span>{i18n.t(`dossier.facet.${facet}`)}</span>
            <select
              value={chosen ?? ''}
              class={chosen === undefined ? '' : 'set'}
              onChange={({ currentTarget: { value } }) => {
                const { [facet]: _, ...others } = wanted.facets;
                onWant({ facets: value === '' ? others : { ...others, [facet]: value } });
              }}
            >
              <option value="">{i18n.t('dossier.all')}</option>
              {values.map(({ value, count, name }) => (
                <option key={value} value={value}>
                  {name} ({inDigits(count)})
                </option>
              ))}
              {chosen !== undefined && !counts[facet].has(chosen) && <option value={chosen}>{nameOf(facet, chosen)} (0)</option>}
            </select>
          </label>
        );
      })}
      <fieldset class="days">
        <legend>{i18n.t('dossier.days')}</legend>
        <label class="field">
          <span>{i18n.t('dossier.from')}</span>
          <input type="date" value={wanted.from ?? ''} onChange={({ currentTarget: { value } }) => onWant({ from: value || undefined })} />
        </label>
        <label class="field">
          <span>{i18n.t('dossier.until')}</span>
          <input
            type="date"
            value={wanted.until ?? ''}
            onChange={({ currentTarget: { value } }) => onWant({ until: value || undefined })}
          />
        </label>
      </fieldset>
      {(isChangedOnly || (changed ?? 0) > 0) && (
        <label class="only-changed">
          <input type="checkbox" checked={isChangedOnly} onChange={({ currentTarget: { checked } }) => onChangedOnly(checked)} />
          {i18n.t('dossier.changedOnly')} <span class="count">{inDigits(changed ?? 0)}</span>
        </label>
      )}
    </div>
  );
}
