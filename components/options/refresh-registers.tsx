import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Progress } from '../stoppable.tsx';

type Said =
  | { state: '' | 'asking' | 'throttled' | 'no_update' | 'noStore' | 'offline' | 'failed' | 'stopped' }
  /** There is a newer version; `ready` once the browser has it. */
  | { state: 'update_available' | 'ready'; version: string };

/**
 * Has the browser look for newer registers. They are compiled and checked for each version and come with it, so that is what it looks for. Firefox lets no
 * extension ask; there it says how the reader does.
 */
export function RefreshRegisters() {
  const [said, setSaid] = useState<Said>({ state: '' });
  const button = useRef<HTMLButtonElement>(null);
  /** Which answer is waited for: what a browser does cannot be stopped, but nobody has to wait for it. */
  const question = useRef(0);
  useEffect(() => {
    if (import.meta.env.FIREFOX) return undefined;
    const tell = ({ version }: { version: string }) => setSaid({ state: 'ready', version });
    browser.runtime.onUpdateAvailable.addListener(tell);
    return () => browser.runtime.onUpdateAvailable.removeListener(tell);
  }, []);

  if (import.meta.env.FIREFOX) return <p class="quiet">{i18n.t('options.refresh.inFirefox')}</p>;
  const ask = async () => {
    // In both cases the browser would say that there is nothing newer.
    if (!navigator.onLine) return setSaid({ state: 'offline' });
    if (!(await isFromStore())) return setSaid({ state: 'noStore' });
    setSaid({ state: 'asking' });
    const asked = ++question.current;
    const answer = await browser.runtime.requestUpdateCheck().then(
      ({ status, version = '' }): Said => (status === 'update_available' ? { state: status, version } : { state: status }),
      (): Said => ({ state: 'failed' }),
    );
    if (asked === question.current) setSaid(answer);
  };
  const stopWaiting = () => {
    question.current++;
    setSaid({ state: 'stopped' });
    button.current?.focus();
  };
  return (
    <>
      <p class="quiet">{i18n.t('options.refresh.means')}</p>
      <p class="actions">
        <button
          type="button"
          ref={button}
          aria-disabled={said.state === 'asking'}
          onClick={() => said.state !== 'asking' && void ask().catch(() => setSaid({ state: 'failed' }))}
        >
          {i18n.t('options.refresh.ask')}
        </button>
        {/* The browser may have fetched it before anybody listened here, and tells that once. */}
        {'version' in said && (
          <button type="button" onClick={() => browser.runtime.reload()}>
            {i18n.t('options.refresh.apply')}
          </button>
        )}
      </p>
      <Progress said={inWords(said)} busy={said.state === 'asking'} stop={said.state === 'asking' ? stopWaiting : undefined} />
    </>
  );
}

/** Only for a copy with an address to update from does the browser look for a newer version; one that was unpacked may have that address, and is not followed. */
async function isFromStore(): Promise<boolean> {
  const { installType, updateUrl } = await browser.management.getSelf();
  return installType !== 'development' && Boolean(updateUrl);
}

function inWords(said: Said): string {
  if (said.state === '') return '';
  return 'version' in said ? i18n.t(`options.refresh.${said.state}`, [said.version]) : i18n.t(`options.refresh.${said.state}`);
}
