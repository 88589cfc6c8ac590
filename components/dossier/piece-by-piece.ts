/** How long the window is kept busy at a time. A frame is hardly later for it. Milliseconds. */
const stretch = 12;

/**
 * The pieces of a text, as many at a time as are made in a moment; in between the window can do something else.
 * @param signal says stop: then this rejects
 * @param tell told how many pieces there are by now
 */
export async function* pieceByPiece(
  pieces: Iterable<string>,
  { signal, tell }: { signal: AbortSignal; tell(done: number): void },
): AsyncGenerator<string> {
  let [done, batch, begun] = [0, '', performance.now()];
  for (const piece of pieces) {
    batch += piece;
    done += 1;
    if (performance.now() - begun < stretch) continue;
    yield batch;
    tell(done);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    [batch, begun] = ['', performance.now()];
  }
  yield batch;
}
