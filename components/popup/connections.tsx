import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Connecting, type Connection, mostRequests, type Tie } from '../../lib/connection.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { watchConnecting } from '../../lib/remember/connecting.ts';
import { ConnectingRecords } from './connecting-records.tsx';
import { countInWords, inDigits } from '../in-words.ts';
import type { OpenTab } from '../tab.ts';
import { useAnswer, useWatched } from '../watched.ts';

/** So many at first, so that the names of the page are not far away. */
const firstRows = 4;
/** Asked again after so many requests, while the sources answer. */
const fewRequests = 8;

interface ConnectionsProps {
  entities: readonly SeenEntity[];
  tab: OpenTab | null;
  onCounted(count: number): void;
}

/** "Verbanden op deze pagina": who of those named here have to do with each other, with the records that say so. */
export function Connections({ entities, tab, onCounted }: ConnectionsProps) {
  const [all, setAll] = useState(false);
  const [unheard, setUnheard] = useState(false);
  const tabId = tab?.id;
  const keys = entities.map(({ key }) => key);
  const going = useWatched<Connecting | null>((tell) => (tabId === undefined ? () => undefined : watchConnecting(tabId, tell)), [tabId]);
  const connections = useAnswer(
    () => sendMessage('connections', keys),
    [keys.join(' '), going?.state, Math.floor((going?.requests ?? 0) / fewRequests)],
  );
  useEffect(() => setAll(false), [tabId]);
  const count = connections?.length;
  useEffect(() => onCounted(count ?? 0), [count]);

  const ask = () => {
    if (tabId === undefined) return;
    setUnheard(false);
    // The answer comes when all is asked; a worker that the browser stopped meanwhile says so in the row.
    sendMessage('askForConnections', { tabId, entities: keys }).catch(() => setUnheard(true));
  };
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const shown = all ? connections : connections?.slice(0, firstRows);
  const hidden = (connections?.length ?? 0) - (shown?.length ?? 0);
  return (
    <>
      {connections?.length === 0 && going?.state !== 'asking' && (
        <p class="quiet">{i18n.t(going ? 'connection.none' : 'connection.noneYet')}</p>
      )}
      {shown && shown.length > 0 && (
        <ul>
          {shown.map((connection) => (
            <Row key={connection.between.join(' ')} connection={connection} names={names} tab={tab} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {i18n.t('connection.more', hidden, [inDigits(hidden)])}
        </button>
      )}
      {tabId !== undefined && (
        <Asking going={going} onAsk={ask} onStop={() => void sendMessage('stopConnections', tabId).catch(() => setUnheard(true))} />
      )}
      {unheard && (
        <p class="notice" role="alert">
          {i18n.t('popup.unheard')}
        </p>
      )}
    </>
  );
}

interface AskingProps {
  going: Connecting | null | undefined;
  onAsk(): void;
  onStop(): void;
}

/** How far the sources are with it, and a way to stop them; otherwise how it ended, and a way to ask. */
const Asking = ({ going, onAsk, onStop }: AskingProps) => (
  <div class="connecting">
    {going?.state === 'asking' ? (
      <>
        <p role="status">
          <span class="busy" aria-hidden="true" /> {i18n.t('connection.asking', [going.requests, mostRequests])}
        </p>
        <button type="button" class="small" onClick={onStop}>
          {i18n.t('asking.stop')}
        </button>
      </>
    ) : (
      <>
        <p class="quiet" role="status">
          {going ? endInWords(going) : i18n.t('connection.explained', [mostRequests])}
        </p>
        <button type="button" class="small" onClick={onAsk}>
          {i18n.t(going ? 'connection.again' : 'connection.fetch')}
        </button>
      </>
    )}
  </div>
);

const ends = { done: 'connection.done', stopped: 'connection.stopped', 'limit-reached': 'connection.limitReached' } as const;

function endInWords({ state, requests, failures }: Connecting): string {
  const end = state === 'asking' ? '' : i18n.t(ends[state], [requests]);
  return failures > 0 ? `${end} ${i18n.t('connection.failures', failures)}` : end;
}

interface RowProps {
  connection: Connection;
  names: ReadonlyMap<EntityKey, string>;
  tab: OpenTab | null;
}

function Row({ connection, names, tab }: RowProps) {
  const [open, setOpen] = useState(false);
  const { between, ties, records } = connection;
  const [one, other] = between.map((key) => names.get(key) ?? '');
  const said = [...ties.map((tie) => tieInWords(tie)), ...records.map(({ kind, each }) => countInWords(kind, each.length))];
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="name">
            {one} <span aria-hidden="true">↔</span>
            <span class="unseen">{i18n.t('connection.and')}</span> {other}
          </span>
          <span class="quiet">{said.join(' · ')}</span>
        </summary>
        {open && (
          <div class="connected">
            {ties.map((tie) => (
              <p key={`${tie.sort} ${tie.of}`}>{tieSentence(tie, names, between)}</p>
            ))}
            {records.map((group) => (
              <ConnectingRecords key={group.kind} kind={group.kind} records={group.each} tab={tab} />
            ))}
            <p class="both">
              {between.map((key) => (
                <a key={key} href={`#${key}`}>
                  {i18n.t('connection.open', [names.get(key) ?? ''])}
                </a>
              ))}
            </p>
          </div>
        )}
      </details>
    </li>
  );
}

const tieKeys = {
  'falls-under': 'falls_under',
  'lies-in': 'lies_in',
  'has-member': 'has_member',
  became: 'became',
  uses: 'uses',
  'comes-from': 'comes_from',
} as const satisfies Record<Tie['sort'], string>;

const tieInWords = ({ sort }: Tie): string => i18n.t(`connection.tie.${tieKeys[sort]}`);

function tieSentence({ sort, of }: Tie, names: ReadonlyMap<EntityKey, string>, between: Connection['between']): string {
  const to = between[0] === of ? between[1] : between[0];
  return i18n.t(`connection.said.${tieKeys[sort]}`, [names.get(of) ?? '', names.get(to) ?? '']);
}
