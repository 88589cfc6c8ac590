/** How long one slice keeps the window busy: less than a frame of 16 ms. Milliseconds. */
const slice = 12;

/**
 * Runs work step by step in slices; between two slices the window can do something else. Yields what the steps of each slice gave, and returns the result.
 * @param signal when it aborts, this rejects after the slice
 */
async function* inTimeSlices<Step, Result>(work: Iterator<Step, Result>, signal: AbortSignal): AsyncGenerator<Step[], Result> {
  let [steps, begun]: [Step[], number] = [[], performance.now()];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      if (steps.length > 0) yield steps;
      return step.value;
    }
    steps.push(step.value);
    if (performance.now() - begun < slice) continue;
    yield steps;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    [steps, begun] = [[], performance.now()];
  }
}

interface Watching {
  signal: AbortSignal;
  /** Told after each slice how far it is. */
  tell(done: number): void;
}

/**
 * A text that is made piece by piece.
 * @param watching its `tell` is given the number of pieces
 */
export async function* textInTimeSlices(pieces: Iterable<string>, { signal, tell }: Watching): AsyncGenerator<string> {
  let done = 0;
  for await (const some of inTimeSlices(pieces[Symbol.iterator](), signal)) {
    yield some.join('');
    done += some.length;
    tell(done);
  }
}
