import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PeerMedian } from '../../lib/relate/median.ts';
import { inDigits } from '../in-words.ts';
import type { Peers } from './peers.ts';

/** How far reading the group is: as long as it is not read, nothing is known of how many there are. */
export const GroupIs = createContext<Peers['state']>('read');

/** A table with the body itself and the median of its group beside it. */
export const Beside = ({ of, children }: { of: string; children: ComponentChildren }) => (
  <table class="comparison">
    <thead>
      <tr>
        <td>
          <span class="unseen">{of}</span>
        </td>
        <th scope="col">{i18n.t('openness.own')}</th>
        <th scope="col">{i18n.t('openness.median')}</th>
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

/** The median of the group and of how many that is; or that they are too few, or were not read. */
export function OfPeers({ peers, inWords = inDigits }: { peers: PeerMedian | null; inWords?: (value: number) => string }) {
  const groupIs = useContext(GroupIs);
  return peers === null ? (
    <span class="quiet">{i18n.t(groupIs === 'read' ? 'openness.tooFew' : 'openness.notRead')}</span>
  ) : (
    <>
      <b>{inWords(peers.median)}</b>
      <span class="quiet">{i18n.t('openness.ofBodies', peers.of, [inDigits(peers.of)])}</span>
    </>
  );
}
