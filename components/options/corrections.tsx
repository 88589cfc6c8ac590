import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '../../lib/correction.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { searchText } from '../../lib/search-text.ts';
import { sendMessage } from '../../lib/messages.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { changing } from '../../lib/remember/changes-by-screens.ts';
import { allCorrections, putBackCorrections, removeCorrections } from '../../lib/remember/corrections.ts';
import { watch } from '../../lib/remember/watch.ts';
import { Progress } from '../stoppable.tsx';
import { useUndo } from '../dossier/undo.ts';
import { dayOf, inDigits } from '../in-words.ts';
import { useAnswer, useWatched } from '../watched.ts';

/** Fewer than this are found faster by looking than by typing. */
const searchFrom = 6;
const atFirst = 20;
/** Drawn at a click, within a second also on a slow machine. A browser is busy for seconds with ten thousand of them, and who seeks one has the search. */
const step = 100;

type Names = ReadonlyMap<EntityKey, string>;

/** Everything that the reader said names stand for, newest first; each with a note and a way back. */
export function Corrections() {
  const all = useWatched<Correction[]>((tell) => watch(allCorrections, tell), []);
  const keys = useMemo(() => [...new Set((all ?? []).flatMap(({ from, to }) => [from, to].filter((key) => key !== null)))], [all]);
  const names = useAnswer(() => namesOf(keys), [keys.join(' ')]);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(atFirst);
  const { last, doing, hasWayBack, undo, putBack } = useUndoing();
  const undoAll = useRef<HTMLButtonElement>(null);
  const found = useMemo(() => (all && names ? foundBy(typed, all, names) : []), [typed, all, names]);
  if (!all || !names) return null;

  return (
    <>
      <p class="quiet">{i18n.t(all.length === 0 ? 'options.correctionsNone' : 'options.correctionsMean')}</p>
      {all.length >= searchFrom && (
        <input
          type="search"
          class="filter"
          aria-label={i18n.t('options.searchCorrections')}
          placeholder={i18n.t('options.searchCorrections')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div class="undoing">
        <Progress
          said={doing ? i18n.t('dossier.doing') : (last?.said ?? '')}
          busy={doing !== undefined}
          {...doing}
          onStopped={() => undoAll.current?.focus()}
        />
        {hasWayBack && (
          <button type="button" class="link" onClick={putBack}>
            {i18n.t('options.putBack')}
          </button>
        )}
      </div>
      <ol class="corrections">
        {found.slice(0, shown).map((each) => (
          <Row key={each.id} correction={each} names={names} onUndo={() => undo([each])} />
        ))}
      </ol>
      {all.length > 0 && found.length === 0 && <p class="quiet">{i18n.t('popup.filterNone', [typed.trim()])}</p>}
      {(found.length > shown || all.length > 1) && (
        <p class="actions">
          {found.length > shown && (
            <button type="button" onClick={() => setShown(shown + step)}>
              {i18n.t('record.more', Math.min(step, found.length - shown), [inDigits(Math.min(step, found.length - shown))])}
            </button>
          )}
          {all.length > 1 && (
            <button ref={undoAll} type="button" onClick={() => undo(all)}>
              {i18n.t('options.undoAll', all.length, [inDigits(all.length)])}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** Undoes corrections and puts back what was undone last. Writes itself: ten thousand of them take seconds, in which the reader sees how far it is and can stop it. */
function useUndoing() {
  const back = i18n.t('options.correctionsBack');
  const { last, canUndo, doing, act, undo } = useUndo(() => back, {
    failed: i18n.t('correction.failed'),
    stopped: i18n.t('files.stopped'),
  });
  return {
    last,
    doing,
    // Beside “put back” a button to put back would be about something else.
    hasWayBack: canUndo && !doing && last?.said !== back,
    undo: (corrections: readonly Correction[]) =>
      void act(async (following) => {
        const ids = corrections.map(({ id }) => id);
        const gone = await changing(() => removeCorrections(ids, following));
        if (gone.length === 0) return undefined;
        return {
          said: i18n.t('options.correctionsGone', gone.length, [inDigits(gone.length)]),
          undo: (followingBack) => changing(() => putBackCorrections(gone, followingBack)),
        };
      }),
    putBack: () => void undo(),
  };
}

/** Those in which every word that was typed stands: in the words themselves, whom they stand for, where that holds, or the note. */
function foundBy(typed: string, all: readonly Correction[], names: Names): Correction[] {
  const words = searchText(typed).split(' ').filter(Boolean);
  return all.filter((each) => {
    const text = searchText(`${each.words} ${meant(each.to, names)} ${each.place} ${each.note ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

const meant = (key: EntityKey | null, names: Names): string =>
  key === null ? i18n.t('options.nothing') : (names.get(key) ?? i18n.t('options.noLongerKnown', [key]));

async function namesOf(keys: readonly EntityKey[]): Promise<Names> {
  const entities = await Promise.all(keys.map((key) => registeredEntity(key).catch(() => undefined)));
  return new Map(entities.flatMap((entity) => (entity ? [[entity.key, entity.name] as const] : [])));
}

/** "op krant.nl · 24 november 2026" */
function Row({ correction, names, onUndo }: { correction: Correction; names: Names; onUndo(): void }) {
  const { id, words, from, to, scope, place, madeAt, note = '' } = correction;
  const [writing, setWriting] = useState(note !== '');
  return (
    <li>
      <p>
        <b>“{words}”</b> <span aria-hidden="true">→</span> <span class="unseen">{i18n.t('options.is')} </span>
        {meant(to, names)}
      </p>
      <p class="over">
        <span>
          {scope === 'page' ? (
            <a href={place} target="_blank" rel="noreferrer">
              {i18n.t('options.holds.page')}
            </a>
          ) : (
            i18n.t(`options.holds.${scope}`, [place])
          )}
        </span>
        {from !== null && from !== to && <span>{i18n.t('options.insteadOf', [meant(from, names)])}</span>}
        <span>{dayOf(madeAt)}</span>
      </p>
      {writing && (
        <label class="note">
          {i18n.t('dossier.note')}
          <input
            type="text"
            maxLength={1_000}
            defaultValue={note}
            onChange={(event) => void sendMessage('noteCorrection', { id, text: event.currentTarget.value }).catch(() => undefined)}
          />
        </label>
      )}
      <p class="actions">
        <button type="button" class="link" aria-label={i18n.t('options.undoNamed', [words])} onClick={onUndo}>
          {i18n.t('correction.undo')}
        </button>
        {!writing && (
          <button type="button" class="link" aria-label={i18n.t('options.noteNamed', [words])} onClick={() => setWriting(true)}>
            {i18n.t('dossier.note')}
          </button>
        )}
      </p>
    </li>
  );
}
