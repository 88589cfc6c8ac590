import type { Asking } from '../asking.ts';
import type { CivicRecord } from '../record.ts';
import { holdAnswer, putAnswer } from '../remember/records.ts';
import type { HeldWriting } from '../remember/write-together.ts';

/** Milliseconds that a snapshot waits for what the source says itself, before it is written. */
const longestHeld = 1_000;

/** What of an answer is on its way to the disk. Nothing that is asked next waits for it; the row ends when everything is there. */
export class AnswerWriting {
  #all: Promise<unknown>;
  /** It would be written and dropped within a breath: it waits for what the source says itself. */
  #snapshot: HeldWriting | undefined;

  /** @param begun the writing of the row that says that the source is being asked */
  constructor(begun: Promise<unknown>) {
    this.#all = begun;
    begun.catch(() => undefined);
  }

  put(records: readonly CivicRecord[], row: Asking): void {
    const written = putAnswer(records, row);
    written.catch(() => undefined);
    this.#all = Promise.all([this.#all, written]);
    this.#all.catch(() => undefined);
  }

  /** A page of the snapshot is replaced by what the source says, not by the next one. */
  async putSnapshot(records: readonly CivicRecord[], row: Asking): Promise<void> {
    await this.#snapshot?.write();
    this.#snapshot = holdAnswer(records, row, longestHeld);
  }

  /** Whether there was one, also one that is dropped. */
  get hasSnapshot(): boolean {
    return this.#snapshot !== undefined;
  }

  dropSnapshot(): void {
    this.#snapshot?.drop();
  }

  async writeSnapshot(): Promise<void> {
    await this.#snapshot?.write();
  }

  /** Rejects when something could not be written. */
  async done(): Promise<void> {
    await Promise.all([this.#all, this.writeSnapshot()]);
  }
}
