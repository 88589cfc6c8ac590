import { storage } from '@wxt-dev/storage';
import { type Settings, defaultSettings } from '../settings.ts';
import { watchItem } from './watch-item.ts';

const item = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

/** What the reader chose; a setting that a newer version added has its default. */
export const readSettings = async (): Promise<Settings> => ({ ...defaultSettings, ...(await item.getValue()) });

// One change at a time: two in a row would read the same settings, and the first would be lost.
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings as they are by then, and gives what they became. @param change rejects the whole when it throws: then nothing has changed */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = last.then(async () => {
    const settings = change(await readSettings());
    await item.setValue(settings);
    return settings;
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** The settings now, and again whenever they change. */
export const watchSettings = (tell: (settings: Settings) => void): (() => void) =>
  watchItem(item, (settings) => tell({ ...defaultSettings, ...settings }));
