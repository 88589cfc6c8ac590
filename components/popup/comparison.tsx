import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Entity, type EntityKey, idOf, kindOf } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { RecordKind } from '../../lib/record.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { watch } from '../../lib/remember/watch.ts';
import { type EntitySummary, summaryOf } from '../entity/entity-summary.ts';
import { recordKindInWords } from '../in-words.ts';
import { languageOfName } from '../language.ts';
import { orderOfKinds } from '../entity/kind-order.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { SummaryCell } from '../entity/summary-cell.tsx';
import { useAnswer, useWatched } from '../watched.ts';
import { YearChart } from '../charts/year-chart.tsx';

/** Two beside each other: how many of each kind, the newest, what was awarded where that may be added up, and per year. Opening it asks the sources. */
export function Comparison({ both: [one, other] }: { both: [EntityKey, EntityKey] }) {
  const sides = [useSide(one), useSide(other)];
  const kinds = orderOfKinds(kindOf(one)).filter((kind) =>
    sides.some(({ summary }) => summary?.kinds[kind] || summary?.answered.has(kind)),
  );
  return (
    <>
      <Progress sides={sides} />
      {sides.some(({ trouble }) => trouble === 'unheard') && (
        <p class="notice" role="alert">
          {i18n.t('popup.unheard')}
        </p>
      )}
      {sides.map(
        ({ entity, trouble }) =>
          trouble === 'stranger' && (
            <p key={entity.key} class="notice" role="alert">
              {i18n.t('popup.stranger', [entity.name])}
            </p>
          ),
      )}
      <table class="comparison">
        <thead>
          <tr>
            <td>
              <span class="unseen">{i18n.t('compare.kind')}</span>
            </td>
            {sides.map(({ entity }) => (
              <th key={entity.key} scope="col">
                <KindMark kind={entity.kind} />{' '}
                <a href={`#${entity.key}`} lang={languageOfName(entity.kind)}>
                  {entity.name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{recordKindInWords(kind)}</th>
              {sides.map(({ entity, summary }) => (
                <td key={entity.key}>
                  <SummaryCell summary={summary} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section class="compared-years" aria-label={i18n.t('compare.years')}>
        {kinds
          .filter((kind) => kind !== 'election' && kind !== 'identity' && sides.every(({ summary }) => summary?.kinds[kind]))
          .map((kind) => (
            <Years key={kind} kind={kind} sides={sides} />
          ))}
      </section>
    </>
  );
}

/** How many sources are still being asked about either, with a way to stop that; or how it ended. */
function Progress({ sides }: { sides: readonly Side[] }) {
  // One source that is asked about both is one source.
  const sourcesThat = (are: 'busy' | 'failed') => new Set(sides.flatMap(({ summary }) => summary?.[are] ?? [])).size;
  const [busy, failed] = [sourcesThat('busy'), sourcesThat('failed')];
  const isReady = sides.every(({ summary, trouble }) => !trouble && summary?.isHeardOf);
  return (
    <div class="going">
      <p role="status" class="quiet">
        {busy > 0 ? i18n.t('compare.busy', busy) : failed > 0 ? i18n.t('compare.trouble', failed) : isReady ? i18n.t('compare.ready') : ''}
      </p>
      {busy > 0 && (
        <button
          type="button"
          class="small"
          onClick={() => {
            for (const { entity } of sides) void sendMessage('stopLookUp', entity.key).catch(() => undefined);
          }}
        >
          {i18n.t('asking.stop')}
        </button>
      )}
    </div>
  );
}

interface Side {
  entity: Entity;
  summary: EntitySummary | undefined;
  /** Nobody knows who that is, so that there was nothing to ask for; or the question was not heard. */
  trouble: 'stranger' | 'unheard' | undefined;
}

function useSide(key: EntityKey): Side {
  const registered = useAnswer(() => registeredEntity(key), [key]);
  const summary = useWatched<EntitySummary>((tell) => watch(() => summaryOf(key), tell), [key]);
  const [trouble, setTrouble] = useState<Side['trouble']>();
  useEffect(() => {
    let isShown = true;
    const tell = (told: Side['trouble']) => isShown && setTrouble(told);
    tell(undefined);
    const ask = () => sendMessage('lookUp', { entity: key });
    // As in the panel of one entity: a worker that was stopped is started by asking again.
    void ask()
      .catch(ask)
      .then(
        (end) => tell(end === 'stranger' ? 'stranger' : undefined),
        () => tell('unheard'),
      );
    return () => void (isShown = false);
  }, [key]);
  return { entity: registered ?? { key, kind: kindOf(key), name: idOf(key) }, summary, trouble };
}

/** Two charts with the same years and the same scale, so that one may look from the one to the other. None where there is one year alone. */
function Years({ kind, sides }: { kind: RecordKind; sides: readonly Side[] }) {
  const years = sides.map(({ summary }) => summary?.kinds[kind]?.years ?? []);
  if (new Set(years.flat().map(({ year }) => year)).size < 2) return null;
  return (
    <>
      <h2>{recordKindInWords(kind)}</h2>
      {sides.map(({ entity, summary }, index) => (
        <div key={entity.key}>
          <h3 lang={languageOfName(entity.kind)}>{entity.name}</h3>
          <YearChart years={years[index] ?? []} beside={years.flat()} partial={summary?.kinds[kind]?.isPartial ?? false} />
        </div>
      ))}
    </>
  );
}
