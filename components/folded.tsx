import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what is drawn first is on the screen. */
export const IsPainted = createContext(true);

interface FoldedProps {
  class?: string;
  summary: ComponentChildren;
  children(): ComponentChildren;
}

/** What stands folded is made after what is to be seen. */
export const Folded = ({ class: name, summary, children }: FoldedProps) => (
  <details class={name}>
    <summary>{summary}</summary>
    {useContext(IsPainted) && children()}
  </details>
);
