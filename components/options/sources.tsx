import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type SourceFacts, sendMessage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { recordKindInWords } from '../in-words.ts';
import { requestHosts } from '../permission.ts';
import { sentToSource, sourceLicence, sourceName } from '../sources/source-in-words.ts';
import { useWatched } from '../watched.ts';

/** Who may be asked: each with what it gives, what is sent to it, and on what terms its data may be used. */
export function Sources({ settings: { sourcesOff, hostsAllowed } }: { settings: Settings }) {
  const known = useSources();
  const [refused, setRefused] = useState<SourceFacts['id']>();
  if (!known) return null;
  const { sources, permitted } = known;
  const mayAsk = ({ access, hosts }: SourceFacts): boolean =>
    hosts.every((host) => permitted.has(host) && (access !== 'optional' || hostsAllowed.includes(host)));

  const turn = async (source: SourceFacts, on: boolean) => {
    const { id, hosts } = source;
    setRefused(undefined);
    // Asked first: a browser shows its prompt only in the click itself.
    if (on && !mayAsk(source) && !(await requestHosts(hosts))) setRefused(id);
    else await sendMessage('setSource', { source: id, on });
  };
  return (
    <>
      <p class="quiet">{i18n.t('options.sourcesMean')}</p>
      <ul class="sources-list">
        {sources.map((source) => {
          const isOn = !sourcesOff.includes(source.id) && mayAsk(source);
          return (
            <li key={source.id}>
              <label class="switch">
                <input
                  type="checkbox"
                  role="switch"
                  checked={isOn}
                  onChange={(event) => {
                    const box = event.currentTarget;
                    void turn(source, box.checked).catch(() => setRefused(source.id));
                    // What it shows follows from what is remembered, not from the click: the browser may say no.
                    box.checked = isOn;
                  }}
                />
                <b>{sourceName(source.id)}</b>
              </label>
              <p class="quiet">
                {recordKindInWords(source.gives)}. {i18n.t('asking.sent', [sentToSource(source.id)])}{' '}
                {i18n.t('asking.licence', [sourceLicence(source.id)])}{' '}
                <a href={source.homepage} target="_blank" rel="noreferrer">
                  {new URL(source.homepage).host}
                </a>
              </p>
              {refused === source.id && (
                <p role="status" class="notice">
                  {i18n.t('options.permissionRefused')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Every source, and the hosts that the browser lets us ask (match patterns); followed as that changes. Undefined until it is known. */
function useSources(): { sources: SourceFacts[]; permitted: ReadonlySet<string> } | undefined {
  return useWatched((tell) => {
    const look = () => void describe().then(tell, () => undefined);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
}

async function describe() {
  const sources = await sendMessage('describeSources');
  const hosts = sources.flatMap((source) => source.hosts);
  const may = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })));
  return { sources, permitted: new Set(hosts.filter((_, index) => may[index])) };
}
