import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PeerMedian } from '../../lib/relate/median.ts';
import { inDigits } from '../in-words.ts';
import type { Peers } from './peers.ts';

/** Whether the peers were read: until then it is not known how many there are. */
export const PeersState = createContext<Peers['state']>('read');

/** A table with the body itself and the median of its group beside it. */
export const ComparisonTable = ({ of, children }: { of: string; children: ComponentChildren }) => (
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
export function PeerMedianInWords({ peers, inWords = inDigits }: { peers: PeerMedian | null; inWords?: (value: number) => string }) {
  const state = useContext(PeersState);
  return peers === null ? (
    <span class="quiet">{i18n.t(state === 'read' ? 'openness.tooFew' : 'openness.notRead')}</span>
  ) : (
    <>
      <b>{inWords(peers.median)}</b>
      <span class="quiet">{i18n.t('openness.ofBodies', peers.of, [inDigits(peers.of)])}</span>
    </>
  );
}
