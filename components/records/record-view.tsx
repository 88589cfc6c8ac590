import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import type { Entity, EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { recordKey } from '../../lib/page-address.ts';
import type { CivicRecord, RecordKind, SourceId } from '../../lib/record.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { recordAbout } from '../../lib/remember/records.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { watch } from '../../lib/remember/watch.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { failureOf } from '../sources/asking-in-words.ts';
import { Card } from '../cards/index.tsx';
import { oneRecordInWords } from '../in-words.ts';
import { useKeeper } from '../keep/keeper.ts';
import { KeeperHere } from '../keep/keeping.tsx';
import { KindMark } from '../entity/kind-mark.tsx';
import { recordInWords } from '../popup/page-subject.tsx';
import { requestHosts } from '../permission.ts';
import { sourceName } from '../sources/source-in-words.ts';
import { type SourceActions, SourceLine } from '../sources/source-line.tsx';
import { SourceOff } from '../sources/sources-off.tsx';
import type { OpenTab } from '../tab.ts';
import { useAnswer, useWatched } from '../watched.ts';

interface RecordViewProps {
  source: SourceId;
  number: string;
  /** The tab whose page is of this record. */
  tab: OpenTab | null;
}

/** One record, asked for by the number in the address of its page. Opening it is what asks the source. */
export function RecordView({ source, number, tab }: RecordViewProps) {
  const about = recordKey(source, number);
  const asking = useWatched<Asking | null>(
    (tell) => watch(async () => (await askingsAbout(about)).find((each) => each.source === source) ?? null, tell),
    [about],
  );
  const record = useWatched<CivicRecord | null>(
    (tell) => watch(async () => (await recordAbout(about, `${source}:${number}`)) ?? null, tell),
    [about],
  );
  const { sourcesOff } = useWatched(watchSettings, []) ?? defaultSettings;
  const isOff = sourcesOff.includes(source);
  const { actions, isUnheard } = useRecordLookUp(source, number, isOff);
  const keeper = useKeeper(record?.about[0], tab);
  const kind: RecordKind | undefined = record?.kind ?? asking?.gives;
  return (
    <article>
      <h1 tabIndex={-1}>{capitalised(recordInWords(kind ? oneRecordInWords(kind) : sourceName(source), number))}</h1>
      {isUnheard && (
        <p class="notice" role="alert">
          {i18n.t('popup.unheard')}
        </p>
      )}
      {record && (
        <KeeperHere.Provider value={keeper}>
          <section aria-labelledby="record-itself">
            <h2 id="record-itself">{i18n.t('record.accordingTo', [sourceName(source)])}</h2>
            <ol class="records">
              <Card record={record} about={about} />
            </ol>
          </section>
        </KeeperHere.Provider>
      )}
      {asking?.state === 'answered' && record === null && <p class="notice">{i18n.t('record.unknownNumber', [sourceName(source)])}</p>}
      <AboutWhom keys={record?.about ?? []} />
      <p role="status" class="unseen">
        {asking && progressInWords(asking)}
      </p>
      {isOff && <SourceOff source={source} />}
      {asking && !isOff && (
        <ul class="sources" aria-label={i18n.t('asking.sources')}>
          <SourceLine asking={asking} now={Date.now()} actions={actions} sent={i18n.t('asking.sentNumber')} />
        </ul>
      )}
    </article>
  );
}

/** Has the source asked for the record, once, and again when the reader switches the source on. */
function useRecordLookUp(source: SourceId, number: string, isOff: boolean): { actions: SourceActions; isUnheard: boolean } {
  const [isUnheard, setUnheard] = useState(false);
  const about = recordKey(source, number);
  const lookUp = (again = false) => {
    const ask = () => sendMessage('lookUpRecord', { source, number, again });
    // A worker that the browser stopped hears nothing more; asking starts a new one.
    ask()
      .catch(ask)
      .then(
        () => setUnheard(false),
        () => setUnheard(true),
      );
  };
  useEffect(() => lookUp(), [about, isOff]);
  const actions = useMemo<SourceActions>(
    () => ({
      ask: () => lookUp(true),
      stop: () => void sendMessage('stopLookUp', about).catch(() => setUnheard(true)),
      allow: (withheld) => void requestHosts(withheld.flatMap(({ needs = [] }) => needs)).then((granted) => granted && lookUp(true)),
    }),
    [about],
  );
  return { actions, isUnheard };
}

/** Whom the record is about, each with a way to all that there is about it; nothing where no register knows them. */
function AboutWhom({ keys }: { keys: readonly EntityKey[] }) {
  const named = useAnswer(() => namesOf(keys), [keys.join(' ')]);
  if (!named || named.length === 0) return null;
  return (
    <section class="group" aria-labelledby="record-about">
      <h2 id="record-about">{i18n.t('record.about')}</h2>
      <ul>
        {named.map((entity) => (
          <li key={entity.key} class="row">
            <a href={`#${entity.key}`}>
              <span>
                <KindMark kind={entity.kind} /> <span class="name">{entity.name}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function progressInWords(asking: Asking): string {
  if (asking.state === 'asking') return i18n.t('asking.busy', [sourceName(asking.source)]);
  return i18n.t(failureOf(asking) ? 'asking.readyWithTrouble' : 'asking.ready');
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

async function namesOf(keys: readonly EntityKey[]): Promise<Entity[]> {
  return (await Promise.all(keys.map((key) => registeredEntity(key)))).flatMap((entity): Entity[] => (entity ? [entity] : []));
}
