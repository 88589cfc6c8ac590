import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { notFoundInWords } from '../sources/asking-in-words.ts';
import { recordKindInWords } from '../in-words.ts';
import { type SourceActions, SourceLine } from '../sources/source-line.tsx';

interface NotFoundProps {
  /** In the order of their sections. */
  askings: readonly Asking[];
  /** Epoch milliseconds. */
  now: number;
  actions: SourceActions;
}

/** What was asked for and not found, by kind: closed, because it is long, and said, because it is not the same as not asked. */
export function NotFound({ askings, now, actions }: NotFoundProps) {
  const kinds = [...new Set(askings.map(({ gives }) => gives))];
  if (kinds.length === 0) return null;
  return (
    <section class="kind-of-record">
      <details>
        <summary>
          <h2>{i18n.t('record.notFound')}</h2> {kinds.map(recordKindInWords).join(' · ')}
        </summary>
        <p class="quiet">{i18n.t('record.noneMeans')}</p>
        {kinds.map((kind) => (
          <div key={kind} class="not-found">
            <h3>{recordKindInWords(kind)}</h3>
            {askings
              .filter(({ gives }) => gives === kind)
              .map((asking) => (
                <div key={asking.id}>
                  <p>{notFoundInWords(asking)}</p>
                  <ul class="sources">
                    <SourceLine asking={asking} now={now} actions={actions} />
                  </ul>
                </div>
              ))}
          </div>
        ))}
      </details>
    </section>
  );
}
