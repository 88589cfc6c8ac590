import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asking } from '../lib/asking.ts';
import { type Entity, type EntityKey, idOf, kindOf } from '../lib/entity.ts';
import { sendMessage } from '../lib/messages.ts';
import type { SeenEntity } from '../lib/reading.ts';
import type { SourceId } from '../lib/record.ts';
import { askingsAbout } from '../lib/remember/askings.ts';
import { registeredEntity } from '../lib/remember/bundled.ts';
import { watch } from '../lib/remember/watch.ts';
import { failureOf } from './asking-in-words.ts';
import { belongsTo, successorsOf } from './entity-facts.ts';
import { EntityHeader } from './entity-header.tsx';
import { sectionsOf } from './kinds-of-record.ts';
import { requestSourcePermission } from './permission.ts';
import { RecordPanel } from './record-panel.tsx';
import { sourceName } from './source-in-words.ts';
import type { SourceActions } from './source-line.tsx';
import { useAnswer, useWatched } from './watched.ts';

const noAskings: Asking[] = [];

/** One entity, with everything that the cache holds about it. Opening it is what asks the sources. */
export function EntityPanel({ about, seen }: { about: EntityKey; seen?: SeenEntity | undefined }) {
  const [unheard, setUnheard] = useState(false);
  const askings = useWatched<Asking[]>((tell) => watch(() => askingsAbout(about), tell), [about]) ?? noAskings;
  const registered = useAnswer(async () => (await registeredEntity(about)) ?? null, [about]);
  const others = useAnswer(async () => {
    const known = await registeredEntity(about);
    const keys = known ? [...belongsTo(known), ...successorsOf(known)] : [];
    return (await Promise.all(keys.map((key) => registeredEntity(key)))).flatMap((other): Entity[] => (other ? [other] : []));
  }, [about]);

  const lookUp = (how: { sources?: SourceId[]; again?: boolean; more?: boolean } = {}) => {
    const ask = () => sendMessage('lookUp', { entity: about, ...how });
    // A worker that the browser stopped hears nothing more; asking starts a new one, which ends the old one's rows and goes on from there.
    ask()
      .catch(ask)
      .then(
        () => setUnheard(false),
        () => setUnheard(true),
      );
  };
  useEffect(() => lookUp(), [about]);

  const actions = useMemo<SourceActions>(
    () => ({
      ask: (source) => lookUp({ sources: [source], again: true }),
      stop: () => void sendMessage('stopLookUp', about).catch(() => setUnheard(true)),
      allow: (source) => void requestSourcePermission().then((granted) => granted && lookUp({ sources: [source], again: true })),
    }),
    [about],
  );

  const entity: Entity = registered ?? seen ?? { key: about, kind: kindOf(about), name: idOf(about) };
  const now = Date.now();
  const kinds = sectionsOf(entity.kind, new Set(askings.map(({ gives }) => gives)));
  return (
    <article>
      <EntityHeader entity={entity} registered={registered} seen={seen} others={others ?? []} />
      {unheard && (
        <p class="notice" role="alert">
          {i18n.t('popup.unheard')}
        </p>
      )}
      <p role="status" class="unseen">
        {progressInWords(askings)}
      </p>
      {kinds.map((kind) => (
        <RecordPanel
          key={`${about} ${kind}`}
          about={about}
          kind={kind}
          askings={askings.filter(({ gives }) => gives === kind)}
          now={now}
          actions={actions}
          onFetchMore={(source) => lookUp({ sources: [source], more: true })}
        />
      ))}
    </article>
  );
}

/** One sentence for who listens instead of looks: who is still being asked, or that all have answered. */
export function progressInWords(askings: readonly Asking[]): string {
  if (askings.length === 0) return '';
  const busy = askings.filter(({ state }) => state === 'asking');
  if (busy.length > 0) return i18n.t('asking.busy', [busy.map(({ source }) => sourceName(source)).join(', ')]);
  return i18n.t(askings.some((asking) => failureOf(asking)) ? 'asking.readyWithTrouble' : 'asking.ready');
}
