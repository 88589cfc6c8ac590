import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '../../lib/correction.ts';
import type { Entity } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { correctionsAt } from '../../lib/remember/corrections.ts';
import { watch } from '../../lib/remember/watch.ts';
import { CorrectionSaid } from './correction-said.tsx';
import { Corrector } from './corrector.tsx';
import type { OpenTab } from '../tab.ts';
import { useWatched } from '../watched.ts';

interface NotThisProps {
  entity: Entity;
  /** Its mentions on the page, if it is named there. */
  seen: SeenEntity | undefined;
  tab: OpenTab;
}

/** "Dit is iets anders", of everything on the page that was taken for this entity. */
export function NotThis({ entity, seen, tab }: NotThisProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // When the reader says that it is not there, it is no longer seen; what was said, and the way back, stay.
  const was = useRef(seen);
  was.current = seen ?? was.current;
  if (!was.current) return null;
  const words = was.current.surface;
  return (
    <details ref={details} class="not-this" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('correction.start')}</summary>
      {open && (
        <Corrector
          words={entity.name}
          sought={words}
          except={entity.key}
          site={tab.host}
          first={[]}
          find={(typed, first) => sendMessage('findEntities', { typed, first })}
          say={(saying) => sendMessage('correctTab', { tabId: tab.id, entity: entity.key, ...saying })}
          undo={(ids) => sendMessage('undoCorrections', ids)}
          onCancel={() => details.current?.removeAttribute('open')}
        />
      )}
    </details>
  );
}

const noCorrections: Correction[] = [];

interface SaidProps {
  entity: Entity;
  tab: OpenTab;
  /** That the reader said so is known before it is read what was said: the sentence then stands there at once. */
  isSaid: boolean;
}

/** The way back of what is here because the reader said so. */
export function SaidByReader({ entity, tab: { address }, isSaid }: SaidProps) {
  const all = useWatched<Correction[]>(
    (tell) => (address === undefined ? () => undefined : watch(() => correctionsAt(address), tell)),
    [address],
  );
  const idsIn = (corrections: readonly Correction[]) => corrections.filter(({ to }) => to === entity.key).map(({ id }) => id);
  const ids = idsIn(all ?? noCorrections);
  // What was taken back is gone, the sentence that says so is not.
  const last = useRef<string[]>([]);
  if (ids.length > 0) last.current = ids;
  // Who clicks before they are read is not told that nothing was there.
  const undo = async () =>
    sendMessage('undoCorrections', last.current.length > 0 || address === undefined ? last.current : idsIn(await correctionsAt(address)));
  if (last.current.length === 0 && (!isSaid || address === undefined)) return null;
  return <CorrectionSaid before sentence={i18n.t('why.corrected')} undo={undo} />;
}
