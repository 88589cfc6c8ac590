import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PeerMedian } from '../../lib/relate/median.ts';
import { inDigits } from '../in-words.ts';

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

/** The median of the group and of how many that is, or that they are too few. */
export const OfPeers = ({ peers, inWords = inDigits }: { peers: PeerMedian | null; inWords?: (value: number) => string }) =>
  peers === null ? (
    <span class="quiet">{i18n.t('openness.tooFew')}</span>
  ) : (
    <>
      <b>{inWords(peers.median)}</b>
      <span class="quiet">{i18n.t('openness.ofBodies', peers.of, [inDigits(peers.of)])}</span>
    </>
  );
