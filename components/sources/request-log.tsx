import { i18n } from '#i18n';
import type { AboutKey } from '../../lib/page-address.ts';
import type { LoggedRequest, SourceRequest } from '../../lib/request.ts';
import { dayOf, inDigits, timeOf } from '../in-words.ts';
import { sourceNameOf } from './source-in-words.ts';

/** "512 B", "20,4 kB": decimal units, as browsers count downloads. */
function size(bytes: number): string {
  return bytes < 1000 ? `${inDigits(bytes)} B` : `${inDigits(Math.round(bytes / 100) / 10)} kB`;
}

/** Every source that wanted to know it: "GLEIF, Wikidata". */
const askersInWords = ({ source, alsoFor = [] }: SourceRequest): string => [source, ...alsoFor].map(sourceNameOf).join(', ');

interface LogProps {
  /** Newest first. */
  requests: readonly LoggedRequest[];
  nameOf(about: AboutKey): string | undefined;
}

/** Everything that left the browser, exactly as it was sent. */
export const RequestLog = ({ requests, nameOf }: LogProps) => (
  <>
    <p>{i18n.t('options.requestsIntro')}</p>
    {requests.length === 0 ? (
      <div class="state">
        <p>
          <b>{i18n.t('options.requestsNone')}</b>
        </p>
        <p class="quiet">{i18n.t('options.requestsNoneMore')}</p>
      </div>
    ) : (
      <>
        <h2>{i18n.t('options.latest', requests.length, [inDigits(requests.length)])}</h2>
        <ol class="records log">
          {requests.map((request) => (
            <li key={request.id} class="record">
              <p class="over">
                <time dateTime={new Date(request.at).toISOString()}>
                  {dayOf(request.at)}, {timeOf(request.at)}
                </time>
                <span>
                  {i18n.t('options.requestAnswer', [
                    request.status === 0 ? i18n.t('options.noAnswer') : request.status,
                    size(request.bytes),
                  ])}
                </span>
              </p>
              <h3>{request.host}</h3>
              <p>
                {'pdf' in request
                  ? i18n.t('options.requestForPdf')
                  : i18n.t('options.requestFor', [nameOf(request.about) ?? request.about, askersInWords(request)])}
              </p>
              <p class="sent">
                <span class="unseen">{i18n.t('options.requestSent')}</span>
                <code>
                  {request.method} {request.path}
                </code>
              </p>
              {request.body && (
                <p class="sent">
                  <span class="term">{i18n.t('options.requestBody')}</span> <code>{request.body}</code>
                </p>
              )}
            </li>
          ))}
        </ol>
      </>
    )}
  </>
);
