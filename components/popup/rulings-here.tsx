import { i18n } from '#i18n';
import { sendMessage, type NamedRuling } from '../../lib/messages.ts';
import { recordKey } from '../../lib/page-address.ts';
import { inDigits } from '../in-words.ts';
import { useAnswer } from '../watched.ts';

/**
 * The court rulings that the page names by their number, each with the way to what the courts publish about it. Asked of the page once it was read, and again
 * when it was read again.
 */
export function RulingsHere({ tabId, characters }: { tabId: number; /** How much of the page was read. */ characters: number }) {
  const rulings = useAnswer<NamedRuling[]>(() => sendMessage('rulingsHere', tabId), [tabId, characters]) ?? [];
  if (rulings.length === 0) return null;
  return (
    <details class="connections rulings">
      <summary>
        <h2>{i18n.t('popup.rulings')}</h2>
        <span class="count">{inDigits(rulings.length)}</span>
      </summary>
      <ul>
        {rulings.map(({ ecli, court }) => (
          <li key={ecli} class="row">
            <a href={`#${recordKey('rechtspraak', ecli)}`}>
              <span>
                <span class="name">{ecli}</span>
                {court !== undefined && <span class="quiet">{court}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
