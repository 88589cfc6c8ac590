import type { CorrectionHere } from '../../lib/correction.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Sighting } from '../../lib/mention.ts';

/** What the reader says of names on this page. */
export interface ReaderCorrections {
  /** The names that something is said of, as `surfaceOf` has them. */
  surfaces: ReadonlySet<string>;
  /** Whether a text holds a name that the reader marks by hand. */
  marks(text: string): boolean;
  /** What the rules found in a text, with the reader's word laid over it. */
  over(text: string, sightings: Sighting[]): Sighting[];
}

type Corrector = (corrections: readonly CorrectionHere[]) => ReaderCorrections;

/** Where the script with corrections leaves what makes them hold, for the page script: in the isolated world of both, out of sight of the page. */
const bridge = Symbol.for('open-kaart corrections');

export const offerCorrector = (corrector: Corrector): boolean => Reflect.set(globalThis, bridge, corrector);

const isCorrector = (value: unknown): value is Corrector => typeof value === 'function';

function offeredCorrector(): Corrector | undefined {
  const corrector: unknown = Reflect.get(globalThis, bridge);
  return isCorrector(corrector) ? corrector : undefined;
}

/** Undefined when nothing was said that holds here. */
export async function readerCorrections(corrections: readonly CorrectionHere[]): Promise<ReaderCorrections | undefined> {
  if (corrections.length === 0) return undefined;
  // A page of our own has it already, and lets nobody bring it.
  if (!offeredCorrector()) await sendMessage('bring', 'corrections').catch(() => undefined);
  return offeredCorrector()?.(corrections);
}
