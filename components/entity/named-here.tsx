import type { Entity } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { NotThis } from '../corrections/not-this.tsx';
import type { OpenTab } from '../tab.ts';
import { WhyRecognised } from './why-recognised.tsx';

interface HereProps {
  entity: Entity;
  /** Its mentions on the page, if it is named there. */
  seen: SeenEntity | undefined;
  /** The tab that the popup speaks of. */
  tab: OpenTab | null;
}

/** Why the page is taken to name it, and the way to say that it does not. */
export const NamedHere = ({ entity, seen, tab }: HereProps) => (
  <>
    {seen && <WhyRecognised seen={seen} />}
    {tab && <NotThis key={entity.key} entity={entity} seen={seen} tab={tab} />}
  </>
);
