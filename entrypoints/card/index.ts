import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveAtDoor } from '../page.content/card-door.ts';
import { CardHost } from './card-host.tsx';

/** The card, brought into a frame when the reader opens one there: drawing it takes more code than reading the page. */
export default defineUnlistedScript(() => {
  leaveAtDoor((onClose) => new CardHost(onClose));
});
