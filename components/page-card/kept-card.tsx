import { i18n } from '#i18n';
import type { KeptByKey } from '../../lib/messages.ts';
import { CardFrame } from './card-frame.tsx';

/** What the key did, said on the page: there is no button that could tell it. */
export const KeptCard = ({ what, onClose }: { what: KeptByKey; onClose(): void }) => (
  <CardFrame labelledBy="words" onClose={onClose}>
    <p role="status" class="said" id="words">
      {i18n.t(`keep.byKey.${what}`)}
    </p>
  </CardFrame>
);
