import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type FoundEntity, isEntityKey } from '../../lib/entity.ts';
import { searchEntities } from '../../lib/remember/entity-search.ts';
import { openEntity } from './on-page.ts';
import { privateWindow } from './private-windows.ts';

/** Chrome reads a suggestion as XML, Firefox as it stands. */
const asSuggested = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const kindKeys = { 'government-body': 'government_body', supplier: 'supplier', party: 'party', algorithm: 'algorithm' } as const;

const inWords = ({ name, kind, ended }: FoundEntity): string =>
  `${name} (${i18n.t(`entity.kind.${kindKeys[kind]}`)}${ended ? `, ${i18n.t('correction.ended')}` : ''})`;

/** Whom the address bar offers for what is typed after "ok". Asks no source. */
export async function suggest(typed: string): Promise<{ content: string; description: string }[]> {
  const found = await searchEntities(typed);
  void browser.omnibox.setDefaultSuggestion({
    description: asSuggested(
      i18n.t(found[0] ? 'omnibox.open' : typed.trim() === '' ? 'omnibox.type' : 'omnibox.none', [found[0]?.name ?? typed]),
    ),
  });
  return found.map((entity) => ({ content: entity.key, description: asSuggested(inWords(entity)) }));
}

/**
 * Opens whom the reader chose, or the first that is called what was typed, in a tab: not every browser opens a popup from here. In a private window, whose tabs do not show our pages, in the
 * popup after all.
 */
export async function openTyped(text: string, where: string): Promise<void> {
  const key = isEntityKey(text) ? text : (await searchEntities(text))[0]?.key;
  const shut = await privateWindow();
  if (shut) {
    await openEntity(key, { windowId: shut.id });
    return;
  }
  const url = browser.runtime.getURL(`/sidepanel.html${key === undefined ? '' : `#${key}`}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
