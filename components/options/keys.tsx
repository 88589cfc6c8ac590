import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useKeys } from '../keys.ts';

/** In none of the types. */
const isOpener = (value: unknown): value is () => Promise<void> => typeof value === 'function';

/** Opens the page of the browser where keys are changed; Edge shows its own at the address of Chrome. */
async function openKeysOfBrowser(): Promise<void> {
  const opener: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  await (isOpener(opener) ? opener.call(browser.commands) : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Which key does what, as the browser has it now; they are changed in the browser itself. */
export function Keys() {
  const keys = useKeys();
  const [hasFailed, setFailed] = useState(false);
  if (!keys) return null;
  return (
    <>
      <table class="held">
        <caption class="unseen">{i18n.t('options.section.keys')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{i18n.t('options.key.does')}</th>
            <th scope="col">{i18n.t('options.key.key')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ command, does, key }) => (
            <tr key={command}>
              <th scope="row">{does}</th>
              <td class="figure">{key === '' ? i18n.t('options.key.none') : <kbd>{key}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" onClick={() => void openKeysOfBrowser().catch(() => setFailed(true))}>
          {i18n.t('options.key.change')}
        </button>
      </p>
      <p class="quiet" role="status">
        {hasFailed && i18n.t('options.key.failed')}
      </p>
    </>
  );
}
