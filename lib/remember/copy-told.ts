import { dossier, openAfterAll } from './dossier.ts';
import { isMakingReadyPutOff } from './made-ready.ts';
import { catchUp } from './second-copy/catch-up.ts';
import type { CopyTrouble, PutBack, PutOff } from './second-copy/marks.ts';
import { bringBack } from './second-copy/recover.ts';

/** What the reader is to be told of the second copy of the dossier; each undefined when there is nothing. */
export interface CopyTold {
  putBack: PutBack | undefined;
  trouble: CopyTrouble | undefined;
  putOff: PutOff | undefined;
}

export async function copyTold(): Promise<CopyTold> {
  const [putBack, trouble, putOff] = await dossier.marks.bulkGet(['put back', 'trouble', 'put off']);
  return {
    putBack: putBack?.id === 'put back' ? putBack : undefined,
    trouble: trouble?.id === 'trouble' ? trouble : undefined,
    putOff: putOff?.id === 'put off' ? putOff : undefined,
  };
}

/** What the reader put off is done after all: the dossier opens, and comes back (see `bringBack` of the second copy). Rejects when that failed, and nothing has changed. */
export async function bringDossierBack(): Promise<void> {
  const wasNotOpened = await openAfterAll();
  try {
    // Before anybody has the turn to bring back, which it may take itself.
    if (wasNotOpened) await dossier.open();
  } catch (error) {
    // Once more.
    if (await isMakingReadyPutOff()) return;
    throw error;
  }
  await bringBack(dossier);
  // That the copy is not as the database yet is noted, and made good by whoever opens it next.
  await catchUp(dossier).catch(() => undefined);
}

/** The reader has seen what was put back. */
export const putBackSeen = (): Promise<void> => dossier.marks.delete('put back');
