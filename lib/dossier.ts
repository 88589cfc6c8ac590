/** A collection of what was kept, with a name: an article, an investigation. */
export interface Dossier {
  id: string;
  name: string;
  /** Epoch milliseconds. */
  madeAt: number;
}
