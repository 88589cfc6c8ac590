import { dossier } from './dossier.ts';
import type { CopyTrouble, PutBack } from './second-copy/marks.ts';

/** What the reader is to be told of the second copy of the dossier; each undefined when there is nothing. */
export interface CopyTold {
  putBack: PutBack | undefined;
  trouble: CopyTrouble | undefined;
}

export async function copyTold(): Promise<CopyTold> {
  const [putBack, trouble] = await dossier.marks.bulkGet(['put back', 'trouble']);
  return { putBack: putBack?.id === 'put back' ? putBack : undefined, trouble: trouble?.id === 'trouble' ? trouble : undefined };
}

/** The reader has seen what was put back. */
export const putBackSeen = (): Promise<void> => dossier.marks.delete('put back');
