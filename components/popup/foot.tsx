import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptHere } from '../../lib/messages.ts';
import type { Save } from '../../lib/save.ts';
import type { Settings } from '../../lib/settings.ts';
import { KeepPage } from '../keep/keep-page.tsx';
import { PermissionGone } from '../permission-gone.tsx';
import { modes } from '../welcome/reading-modes.ts';

interface FootProps {
  /** Host name of the page, where the browser lets us see it. */
  host: string | undefined;
  settings: Settings;
  /** Whether what is looked up here is forgotten with the last private window. */
  isPrivate: boolean;
  /** Undefined when there is no page to switch. */
  page: { on: boolean; onSwitch(on: boolean): void } | undefined;
  /** Must ask for the permission before it awaits anything; says whether it was done. */
  onSwitchSite(host: string, on: boolean): Promise<boolean>;
  /** Keeps the page in the dossier; undefined when there is none to keep. */
  onKeep: (() => Promise<Save>) | undefined;
  keptHere(): Promise<KeptHere | null>;
  /** Opens the side panel with what is shown here; undefined where that is the side panel, or the browser has none. */
  onPanel: (() => void) | undefined;
}

/** Whether pages of this host are read by themselves. */
export function isSiteOn({ mode, chosenSites, silentSites }: Settings, host: string): boolean {
  if (silentSites.includes(host)) return false;
  return mode === 'everywhere' || (mode === 'chosen-sites' && chosenSites.includes(host));
}

/** The switches of this page and this site, and the ways to what Open Kaart does and did. */
export function Foot({ host, settings, isPrivate, page, onSwitchSite, onKeep, keptHere, onPanel }: FootProps) {
  const [refused, setRefused] = useState(false);
  const switchSite = (on: boolean) => {
    if (host) void onSwitchSite(host, on).then((done) => setRefused(!done));
  };
  return (
    <footer>
      <KeepPage onKeep={onKeep} keptHere={keptHere} />
      {page && (
        <label class="switch">
          <input type="checkbox" role="switch" checked={page.on} onChange={(event) => page.onSwitch(event.currentTarget.checked)} />
          <span>{i18n.t('options.thisPage')}</span>
        </label>
      )}
      {host && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={isSiteOn(settings, host)}
            onChange={(event) => {
              const box = event.currentTarget;
              switchSite(box.checked);
              // What it shows follows from what is remembered, not from the click: the browser may say no.
              box.checked = isSiteOn(settings, host);
            }}
          />
          <span>{i18n.t('options.thisSite', [host])}</span>
        </label>
      )}
      {refused && (
        <p role="status" class="notice">
          {i18n.t('options.permissionRefused')}
        </p>
      )}
      {isPrivate && <p class="quiet">{i18n.t('options.privateWindow')}</p>}
      <p class="quiet">
        {i18n.t('options.mode.label')} {i18n.t(`options.mode.${modes[settings.mode]}`)}.{' '}
        <a href="/options.html#reading" target="_blank">
          {i18n.t('options.change')}
        </a>
      </p>
      {host && <PermissionGone settings={settings} host={host} />}
      <p class="ways">
        {onPanel && (
          <button type="button" class="link" onClick={onPanel}>
            {i18n.t('panel.open')}
          </button>
        )}
        <a href="#requests">{i18n.t('options.requests')}</a>
        <a href="/options.html" target="_blank">
          {i18n.t('options.title')}
        </a>
      </p>
    </footer>
  );
}
