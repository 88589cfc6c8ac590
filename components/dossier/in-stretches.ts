/** How long the window is kept busy at a time. A frame is hardly later for it. Milliseconds. */
const stretch = 12;

/**
 * Goes through work that is done step by step, as many steps at a time as a moment holds; in between the window can do something else.
 * Gives what the steps of each stretch gave, and at the end what the work came to.
 * @param signal says stop: then this rejects
 */
async function* inStretches<Step, Result>(work: Iterator<Step, Result>, signal: AbortSignal): AsyncGenerator<Step[], Result> {
  let [steps, begun]: [Step[], number] = [[], performance.now()];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      if (steps.length > 0) yield steps;
      return step.value;
    }
    steps.push(step.value);
    if (performance.now() - begun < stretch) continue;
    yield steps;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    [steps, begun] = [[], performance.now()];
  }
}

interface Watching {
  signal: AbortSignal;
  /** Told after each stretch how far it is. */
  tell(done: number): void;
}

/**
 * A text that is made piece by piece.
 * @param watching its `tell` is given the number of pieces
 */
export async function* textInStretches(pieces: Iterable<string>, { signal, tell }: Watching): AsyncGenerator<string> {
  let done = 0;
  for await (const some of inStretches(pieces[Symbol.iterator](), signal)) {
    yield some.join('');
    done += some.length;
    tell(done);
  }
}
