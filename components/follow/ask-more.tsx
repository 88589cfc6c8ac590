import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKey, type GovernmentBody, isEntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { IsoDate } from '../../lib/record.ts';
import { type WhereToAsk, whereToAsk, wooLetter } from '../../lib/relate/woo-letter.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { askToPersist } from '../../lib/remember/persist.ts';
import { watch } from '../../lib/remember/watch.ts';
import { discardRequest, requestsTo } from '../../lib/remember/woo-requests.ts';
import type { WooRequest } from '../../lib/woo-request.ts';
import { useDraft } from '../keep/draft.ts';
import { useAnswer, useWatched } from '../watched.ts';
import { RequestRow } from './request-row.tsx';
import { termInWords } from './term-in-words.ts';
import { isDay, today } from './today.ts';
import { useSingleUndo } from './single-undo.tsx';

/** To ask a body for more: a request that needs only its subject, where it goes, and the days by which there must be an answer. Made when it is opened. */
export function AskMore({ body }: { body: GovernmentBody }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('wooRequest.title')}</summary>
      {isOpen && <Asking body={body} />}
    </details>
  );
}

function Asking({ body }: { body: GovernmentBody }) {
  const requests = useWatched<WooRequest[]>((tell) => watch(() => requestsTo(body.key), tell), [body.key]);
  const where = useAnswer(async () => whereToAsk(body, await ministryOf(body)), [body.key]);
  const undoable = useSingleUndo();
  if (!requests || !where) return null;
  if (where.kind === 'not-under-woo')
    return <p>{i18n.t(where.sort === 'court' ? 'wooRequest.notCourts' : 'wooRequest.notAssociations')}</p>;
  const sent = requests.filter(({ sentOn }) => sentOn !== null);
  async function discard(request: WooRequest) {
    await discardRequest(request.id);
    undoable.did(i18n.t('wooRequest.discarded'), async () => await sendMessage('putRequest', request));
  }
  return (
    <>
      {/* What was sent makes room for a new one. */}
      <Letter key={sent.length} body={body} where={where} begun={requests.find(({ sentOn }) => sentOn === null)} />
      {undoable.line}
      {sent.length > 0 && (
        <>
          <h2>{i18n.t('wooRequest.sentHere')}</h2>
          <ul class="follows">
            {sent.map((request) => (
              <RequestRow key={request.id} request={request} namesBody={false} onDiscard={(each) => void discard(each)} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

async function ministryOf({ ministry }: GovernmentBody): Promise<GovernmentBody | undefined> {
  const key: EntityKey | undefined = isEntityKey(ministry) ? ministry : undefined;
  const found = key && (await registeredEntity(key));
  return found?.kind === 'government-body' ? found : undefined;
}

interface LetterProps {
  body: GovernmentBody;
  where: Exclude<WhereToAsk, { kind: 'not-under-woo' }>;
  /** What the reader began to write before. */
  begun: WooRequest | undefined;
}

/** The letter, which needs only its subject, and the three steps that follow: copy it, send it, and have it remembered. */
function Letter({ body, where, begun }: LetterProps) {
  const { subject, draft, setSubject, remember } = useRequest(body, begun);
  const [sentOn, setSentOn] = useState(today);
  const letter = wooLetter({ bodyName: body.name, subject });
  return (
    <>
      <p class="quiet">{i18n.t('wooRequest.intro')}</p>
      <label class="field">
        <span>{i18n.t('wooRequest.subject')}</span>
        <textarea
          rows={4}
          maxLength={20_000}
          value={subject}
          onInput={({ currentTarget: { value } }) => setSubject(value)}
          onBlur={draft.flush}
        />
      </label>
      <details>
        <summary>{i18n.t('wooRequest.letter')}</summary>
        <pre class="letter" lang="nl">
          {letter}
        </pre>
      </details>
      <ol class="steps">
        <li>
          <CopyLetter letter={letter} />
        </li>
        <li>
          <WhereTo body={body} where={where} />
        </li>
        <li>
          <label class="field">
            <span>{i18n.t('wooRequest.sentOn')}</span>
            <input type="date" value={sentOn} max={today()} onChange={({ currentTarget: { value } }) => isDay(value) && setSentOn(value)} />
          </label>
          <p class="quiet">{termInWords(sentOn, today())}</p>
          <button type="button" class="small" onClick={() => void remember(sentOn)}>
            {i18n.t('wooRequest.remember')}
          </button>
        </li>
      </ol>
    </>
  );
}

const newRequest = ({ key, name }: GovernmentBody): WooRequest => ({
  id: crypto.randomUUID(),
  body: key,
  bodyName: name,
  subject: '',
  sentOn: null,
  decidedOn: null,
  madeAt: Date.now(),
  changedAt: Date.now(),
});

/** The request that is being written: its subject is kept while it is typed, and the day on which it was sent when the reader says so. */
function useRequest(body: GovernmentBody, begun: WooRequest | undefined) {
  const [request] = useState<WooRequest>(() => begun ?? newRequest(body));
  const [subject, setSubject] = useState(request.subject);
  // The background writes it: a popup that closes has no time to.
  const write = (but: Partial<WooRequest>) => sendMessage('putRequest', { ...request, ...but, changedAt: Date.now() });
  const draft = useDraft(request.subject, (text) =>
    write({ subject: text }).then(
      () => true,
      () => false,
    ),
  );
  return {
    subject,
    draft,
    setSubject(text: string) {
      setSubject(text);
      draft.type(text);
    },
    async remember(sentOn: IsoDate) {
      // What is typed and not yet written goes along here.
      await write({ subject, sentOn });
      void askToPersist().catch(() => false);
    },
  };
}

function CopyLetter({ letter }: { letter: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(letter);
      setSaid(i18n.t('wooRequest.copied'));
    } catch {
      setSaid(i18n.t('wooRequest.copyFailed'));
    }
  }
  return (
    <>
      <button type="button" class="small" onClick={() => void copy()}>
        {i18n.t('wooRequest.copy')}
      </button>{' '}
      <span role="status" class="quiet">
        {said}
      </span>
    </>
  );
}

function WhereTo({ body, where }: Pick<LetterProps, 'body' | 'where'>) {
  if (where.kind === 'unknown') return <>{i18n.t('wooRequest.unknown')}</>;
  return (
    <>
      {where.of !== undefined && `${i18n.t('wooRequest.ofMinistry', [where.of])} `}
      <a href={where.url} target="_blank" rel="noreferrer">
        {i18n.t(where.kind === 'page' ? 'wooRequest.page' : 'wooRequest.site', [where.of ?? body.name])}
      </a>
    </>
  );
}
