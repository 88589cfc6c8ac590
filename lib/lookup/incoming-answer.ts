import type { Asking } from '../asking.ts';
import type { Failure } from '../failure.ts';
import type { AboutKey } from '../page-address.ts';
import { putAsking } from '../remember/askings.ts';
import { dropRecordsNotSeenSince, idsHeld } from '../remember/records.ts';
import type { AnswerPage, Source } from '../source.ts';
import { AnswerWriting } from './answer-writing.ts';
import { counter, markOf, rowAfter, rowFor } from './asking-row.ts';
import { sanitizePage } from './sanitize-page.ts';

interface AnswerTo {
  source: Source;
  about: AboutKey;
  /** How it stood before; undefined when nobody was asked, or that was not looked up. */
  before: Asking | undefined;
  /** Whether it goes on where the last answer ended. */
  more: boolean;
  isNew: boolean;
  worker: string;
  now(): number;
}

/** The answer of one source while it comes in, page by page: its records and its row are written on the way, without the next page waiting for the disk. */
export class IncomingAnswer {
  readonly #to: AnswerTo;
  readonly #writing: AnswerWriting;
  #row: Asking;
  #count = counter();
  /** Epoch milliseconds: what the source did not give since then it no longer has. */
  #unseenSince: number;
  /** Records that stay as they are: the source has changed, and what it says of them now is less. */
  #spared: ReadonlySet<string> | undefined;
  /** Details follow a list, with the same records; it is the list that tells whether a page was here before. */
  #isMarked = false;
  /** What was counted before says nothing of an answer that begins anew. */
  #isAnew: boolean;

  /** Says at once that the source is being asked. */
  constructor(to: AnswerTo) {
    const { source, about, before, more, worker, now } = to;
    this.#to = to;
    this.#isAnew = !more;
    this.#row = { ...rowFor(source, about, worker, now(), before), ...(more && before?.pages && { pages: before.pages }) };
    this.#writing = new AnswerWriting(putAsking(this.#row));
    this.#unseenSince = now();
  }

  /** Counts on from what is held. */
  async countOn(): Promise<void> {
    const { before, about, source } = this.#to;
    this.#count = counter(before, await idsHeld(about, source.id));
  }

  /** @returns 'repeats' for a page that was here before: the source does not hear which one is wanted */
  async take(given: AnswerPage): Promise<'new' | 'repeats'> {
    // What came with the extension was looked through when it was made.
    const page = given.snapshot === undefined ? sanitizePage(given) : given;
    if (this.#isOutdated(page)) return 'new';
    if (page.snapshot === undefined && this.#row.snapshot !== undefined) this.#leaveSnapshot();
    if (!this.#isMarked && page.records.length > 0) {
      this.#isMarked = true;
      if (!this.#mark(page)) return 'repeats';
    }
    this.#row = rowAfter(this.#isAnew ? { ...this.#row, total: null } : this.#row, page, this.#count(page));
    this.#isAnew = false;
    if (page.gone && !this.#spared) await this.#lack(page.gone);
    await this.#write(page);
    return 'new';
  }

  /** The source has nothing more to tell. Resolves when all of it is on the disk. */
  async end(): Promise<void> {
    const { source, about, more, isNew, now } = this.#to;
    // Of somebody new no earlier answer is held, and the last word goes to the disk along with the answer.
    if (!more && (!isNew || this.#writing.hasSnapshot)) {
      await this.#writing.done();
      if (!this.#spared) await dropRecordsNotSeenSince(about, source.id, this.#unseenSince);
    }
    if (!more && !this.#spared) this.#row = lackingWhatIsGone(this.#row);
    const answeredAt = now();
    const ended = putAsking({ ...this.#row, state: 'answered', answeredAt, freshUntil: answeredAt + source.keepForHours * 3_600_000 });
    await Promise.all([this.#writing.done(), ended]);
  }

  /** The source did not answer, or no further than this. Resolves when the row says so on the disk. */
  async fail({ reason, status, retryAt, needs }: Failure): Promise<void> {
    await this.#writing.writeSnapshot().catch(() => undefined);
    await putAsking({
      ...this.#row,
      state: reason,
      ...(status !== undefined && { status }),
      ...(retryAt !== undefined && { retryAt }),
      ...(needs && { needs }),
    });
  }

  /** Whether the source may still say itself what this page of a snapshot says. */
  #mayBeReplaced({ snapshot }: AnswerPage): boolean {
    return snapshot !== undefined && this.#to.source.hosts.length > 0;
  }

  /** What the source said itself, later than our snapshot was made, stands. */
  #isOutdated(page: AnswerPage): boolean {
    const answeredAt = this.#to.before?.answeredAt;
    if (page.snapshot === undefined || answeredAt === undefined || !this.#mayBeReplaced(page)) return false;
    return new Date(answeredAt).toISOString().slice(0, 10) >= page.snapshot;
  }

  /** Rows of the snapshot go when the source says something itself. */
  #leaveSnapshot(): void {
    this.#unseenSince = this.#to.now();
    this.#count = counter();
    this.#writing.dropSnapshot();
  }

  /** Notes by what the page is known again; false when it was here before. */
  #mark(page: AnswerPage): boolean {
    const mark = markOf(page);
    const isKnown = this.#row.pages?.includes(mark) ?? false;
    if (isKnown) {
      const { next: _next, ...ended } = this.#row;
      this.#row = { ...ended, repeats: true };
    } else this.#row = { ...this.#row, pages: [...(this.#row.pages ?? []), mark] };
    return !isKnown;
  }

  /** Notes fields that the source gives no more. Where it gave them before, what is held says more than what it gives now, and stays. */
  async #lack(gone: readonly string[]): Promise<void> {
    const { before, about, source } = this.#to;
    const isLess = gone.some((field) => !before?.lacks?.includes(field));
    if (isLess && before?.answeredAt !== undefined && before.snapshot === undefined) {
      this.#spared = new Set(await idsHeld(about, source.id));
      this.#row = { ...this.#row, spares: true };
    } else this.#row = { ...this.#row, lacks: [...new Set([...(this.#row.lacks ?? []), ...gone])] };
  }

  async #write(page: AnswerPage): Promise<void> {
    const records = page.records.filter(({ id }) => !this.#spared?.has(id));
    if (this.#mayBeReplaced(page)) await this.#writing.putSnapshot(records, this.#row);
    else this.#writing.put(records, this.#row);
  }
}

/** All that was held is replaced by this answer. */
const lackingWhatIsGone = ({ lacks: _lacks, ...row }: Asking): Asking => ({ ...row, ...(row.gone && { lacks: row.gone }) });
