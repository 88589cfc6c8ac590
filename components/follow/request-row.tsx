import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import type { IsoDate } from '../../lib/record.ts';
import { stateOfRequest } from '../../lib/relate/woo-letter.ts';
import { daysBetween } from '../../lib/relate/woo-terms.ts';
import type { WooRequest } from '../../lib/woo-request.ts';
import { inDigits, inFull } from '../in-words.ts';
import { termInWords } from './term-in-words.ts';
import { today } from './today.ts';

interface RequestRowProps {
  request: WooRequest;
  /** Names the body too, where requests to several stand together. */
  namesBody: boolean;
  onDiscard(request: WooRequest): void;
}

/** One request: to whom, about what, and how it stands with the term. */
export function RequestRow({ request, namesBody, onDiscard }: RequestRowProps) {
  const { body, bodyName, subject, sentOn, decidedOn } = request;
  const about = subject.trim().split('\n')[0] || i18n.t('wooRequest.noSubject');
  const day = today();
  const state = stateOfRequest(request, day);
  return (
    <li>
      {namesBody && (
        <>
          <a href={`#${body}`}>{bodyName}</a>:{' '}
        </>
      )}
      <b>{about}</b>
      <p class={state === 'over' || state === 'first-over' ? 'notice' : 'quiet'}>{stateInWords(request, day)}</p>
      <p class="actions">
        {sentOn !== null && decidedOn === null && (
          <button
            type="button"
            class="link"
            onClick={() => void sendMessage('putRequest', { ...request, decidedOn: day, changedAt: Date.now() })}
          >
            {i18n.t('wooRequest.decide')}
          </button>
        )}
        {decidedOn !== null && (
          <button
            type="button"
            class="link"
            onClick={() => void sendMessage('putRequest', { ...request, decidedOn: null, changedAt: Date.now() })}
          >
            {i18n.t('wooRequest.undecide')}
          </button>
        )}
        <button type="button" class="link" aria-label={i18n.t('wooRequest.discardNamed', [about])} onClick={() => onDiscard(request)}>
          {i18n.t('wooRequest.discard')}
        </button>
      </p>
    </li>
  );
}

function stateInWords({ sentOn, decidedOn }: WooRequest, day: IsoDate): string {
  if (sentOn === null) return i18n.t('wooRequest.writing');
  const sent = i18n.t('wooRequest.sent', [inFull(sentOn)]);
  if (decidedOn !== null) {
    const days = Math.max(0, daysBetween(sentOn, decidedOn));
    return `${sent} ${i18n.t('wooRequest.decided', days, [inDigits(days), inFull(decidedOn)])}`;
  }
  return `${sent} ${termInWords(sentOn, day)}`;
}
