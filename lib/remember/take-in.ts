import type { Content } from '../share/content.ts';
import { putBackCorrections } from './corrections.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { mergeFollows } from './follows.ts';
import type { Following } from './in-lots.ts';
import { type MergeReport, mergeIn } from './merge.ts';
import { mergeLists } from './name-lists.ts';
import { mergeRequests } from './woo-requests.ts';

/** What became of all that was in a file. */
export interface TakenIn extends MergeReport {
  /** Corrections that were not there before. */
  corrections: number;
}

interface Watching {
  /** Says stop. */
  signal: AbortSignal;
  /** Told how far writing is, from 0 to 1. */
  tell(done: number): void;
}

/**
 * Takes in everything of the dossier that comes from a file, beside what is there: saves, lists of names, requests, who is followed, corrections. All or nothing,
 * at whatever moment it is stopped: then nothing has changed, and this rejects. Settings are no part of the dossier.
 */
export async function takeIn(content: Content, { signal, tell }: Watching): Promise<TakenIn> {
  const { saves, lists = [], requests = [], follows = [], corrections } = content;
  const of = saves.length + lists.length + requests.length + corrections.length;
  const after = (before: number): Following => ({ signal, tell: (done) => tell((before + done) / of) });
  const { saves: savesTable, dossiers, tags, bin } = dossier;
  await openAfterAll();
  const tables = [savesTable, dossiers, tags, bin, dossier.lists, dossier.requests, dossier.follows, dossier.corrections];
  return await dossier.transaction('rw', tables, async () => {
    const report = await mergeIn(content, signal, (done) => tell((done * saves.length) / Math.max(1, of)));
    await mergeLists(lists, after(saves.length));
    await mergeRequests(requests, after(saves.length + lists.length));
    await mergeFollows(follows);
    const added = await putBackCorrections(corrections, after(of - corrections.length));
    signal.throwIfAborted();
    return { ...report, corrections: added.length };
  });
}
