import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { SourceId } from '../../lib/record.ts';
import { preloadedTold } from '../../lib/remember/preloaded.ts';
import { requestHosts } from '../permission.ts';
import type { SourceActions } from '../sources/source-line.tsx';

/** When the cache has said nothing for so long, it is not waited for. Milliseconds. */
const patience = 500;

interface How {
  sources?: SourceId[];
  again?: boolean;
  more?: boolean;
  ifNew?: boolean;
}

interface LookUp {
  lookUp(how: How): void;
  actions: SourceActions;
  /** The background could not be reached. */
  isUnheard: boolean;
  /** No register has it, and there is nothing to ask for. */
  isStranger: boolean;
}

/**
 * Has the sources asked about an entity, once: as soon as what is held about it is on the screen, so that the two do not have to wait for one another; and at once
 * where nothing is held.
 * @param isDrawn what is held is on the screen
 * @param isNew nothing is held: nobody was ever asked
 */
export function useLookUp(about: EntityKey, isDrawn: boolean, isNew: boolean): LookUp {
  const [isUnheard, setUnheard] = useState(false);
  const [stranger, setStranger] = useState<EntityKey>();
  /** That the background did not ask, as somebody was asked before: made anew each time that it says so. */
  const [leftToUs, setLeftToUs] = useState<{ about: EntityKey }>();
  /** About whom the sources are being asked, or were since the panel opened. */
  const asking = useRef<EntityKey>(null);

  const lookUp = ({ ifNew = false, ...how }: How = {}) => {
    const ask = (first = false) => sendMessage('lookUp', { entity: about, ...how, ...(first && { ifNew }) });
    // A worker that the browser stopped hears nothing more; asking starts a new one, which ends the old one's rows and goes on from there.
    ask(true)
      .catch(() => ask())
      .then(
        (end) => {
          setUnheard(false);
          // The answer about whom the panel showed before may come late.
          setStranger((before) => (end === 'stranger' ? about : before === about ? undefined : before));
          if (end !== 'asked-before' || asking.current !== about) return;
          asking.current = null;
          setLeftToUs({ about });
        },
        () => setUnheard(true),
      );
  };
  const askFirst = () => {
    if (asking.current === about) return;
    asking.current = about;
    lookUp();
  };

  // Of somebody about whom nobody was ever asked there is nothing to draw first. The background finds out whether that is so, and asks then; the rows do not
  // tell us, as the first of them may be its own by the time that we read them.
  useLayoutEffect(() => {
    if (preloadedTold()) return;
    asking.current = about;
    // After the disk was asked for what is drawn first.
    const soon = setTimeout(() => lookUp({ ifNew: true }));
    return () => clearTimeout(soon);
  }, [about]);
  useLayoutEffect(() => {
    if (isNew) askFirst();
  }, [about, isNew]);
  useEffect(() => {
    if (isDrawn) return askFirst();
    const waiting = setTimeout(askFirst, patience);
    return () => clearTimeout(waiting);
  }, [about, isDrawn, leftToUs]);

  const actions = useMemo<SourceActions>(
    () => ({
      ask: (source) => lookUp({ sources: [source], again: true }),
      stop: () => void sendMessage('stopLookUp', about).catch(() => setUnheard(true)),
      allow: (withheld) =>
        void requestHosts(withheld.flatMap(({ needs = [] }) => needs)).then(
          (granted) => granted && lookUp({ sources: withheld.map(({ source }) => source), again: true }),
        ),
    }),
    [about],
  );
  return { lookUp, actions, isUnheard, isStranger: stranger === about };
}
