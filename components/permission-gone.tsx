import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Settings } from '../lib/settings.ts';
import { requestReading } from './permission.ts';
import { useWatched } from './watched.ts';

/** What the reader wants read, as the browser asks for it: match patterns. Of chosen sites all, or the one that is spoken of. */
function wantedBy({ mode, chosenSites, silentSites }: Settings, host: string | undefined): string[] {
  if (host !== undefined && silentSites.includes(host)) return [];
  if (mode === 'everywhere') return ['http://*/*', 'https://*/*'];
  const sites = mode === 'chosen-sites' ? chosenSites : [];
  return sites
    .filter((site) => host === undefined || site === host)
    .flatMap((site) => ['http', 'https'].map((scheme) => `${scheme}://${site}/*`));
}

/** Which of these the browser does not permit, now and whenever that changes. */
const watchMissing = (origins: readonly string[]) => (tell: (missing: string[]) => void) => {
  let open = true;
  const look = async () => {
    const permitted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
    if (open) tell(origins.filter((_, index) => !permitted[index]));
  };
  const lookAgain = () => void look().catch(() => undefined);
  lookAgain();
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  return () => {
    open = false;
    browser.permissions.onAdded.removeListener(lookAgain);
    browser.permissions.onRemoved.removeListener(lookAgain);
  };
};

/**
 * Says that Open Kaart does not read where the reader wants it to, as the browser no longer permits that: on its page of extensions a permission can be taken back, of which the settings know
 * nothing. Empty when it may.
 * @param host only of this site, where sites are chosen
 */
export function PermissionGone({ settings, host }: { settings: Settings; host?: string | undefined }) {
  const wanted = wantedBy(settings, host);
  const missing = useWatched(watchMissing(wanted), [wanted.join()]) ?? [];
  if (missing.length === 0) return null;
  return (
    <p role="status" class="notice">
      {i18n.t('options.permissionGone')}{' '}
      <button type="button" class="link" onClick={() => void requestReading(missing)}>
        {i18n.t('options.permissionAgain')}
      </button>
    </p>
  );
}
