import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the first paint is done. */
export const IsPainted = createContext(true);

interface LazyDetailsProps {
  class?: string;
  summary: ComponentChildren;
  children(): ComponentChildren;
}

/** A `<details>` whose content is made only after the first paint: nobody sees it before. */
export const LazyDetails = ({ class: name, summary, children }: LazyDetailsProps) => (
  <details class={name}>
    <summary>{summary}</summary>
    {useContext(IsPainted) && children()}
  </details>
);
