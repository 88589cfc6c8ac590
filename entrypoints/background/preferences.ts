import { browser } from 'wxt/browser';
import { type EntityKind, entityKinds } from '../../lib/entity.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import type { Protocol, SourceFacts } from '../../lib/messages.ts';
import { evict, limitsOf } from '../../lib/remember/evict.ts';
import { changeSettings } from '../../lib/remember/settings.ts';
import type { Settings } from '../../lib/settings.ts';
import { tellPages } from './corrections.ts';
import { followSettings } from './reading-places.ts';
import { awake } from './lookups.ts';

export async function muteKinds(mutedKinds: EntityKind[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, mutedKinds }));
  await tellPages();
}

/** A kind takes over a line from another that has it, and gives its own for it: no two have the same. */
export async function setLine({ kind, line }: Parameters<Protocol['setLine']>[0]): Promise<void> {
  await changeSettings((settings) => {
    const holder = entityKinds.find((each) => settings.lines[each] === line);
    return { ...settings, lines: { ...settings.lines, ...(holder && { [holder]: settings.lines[kind] }), [kind]: line } };
  });
  await tellPages();
}

export async function setSource({ source, on }: Parameters<Protocol['setSource']>[0]): Promise<void> {
  await changeSettings((settings) => {
    const others = settings.sourcesOff.filter((each) => each !== source);
    return { ...settings, sourcesOff: on ? others : [...others, source] };
  });
}

export async function allowHosts(hosts: string[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, hostsAllowed: [...new Set([...settings.hostsAllowed, ...hosts])] }));
}

export async function setKeeping(choice: Parameters<Protocol['setKeeping']>[0]): Promise<void> {
  await changeSettings((before) => ({ ...before, ...choice }));
}

/** What a backup holds; but who may be read or asked the reader says to the browser, and a file cannot say it. */
export async function putBackSettings(settings: Settings): Promise<boolean> {
  const isPermitted = settings.mode !== 'everywhere' || (await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }));
  await changeSettings(({ mode, hostsAllowed }) => ({ ...settings, hostsAllowed, mode: isPermitted ? settings.mode : mode }));
  await followSettings();
  await tellPages();
  // Nobody waits for what is over to go.
  void awake(evict(Date.now(), limitsOf(settings))).catch(() => undefined);
  return isPermitted;
}

export const describeSources = (): SourceFacts[] =>
  sources.map(({ id, homepage, hosts, access, answersFor, gives }) => ({ id, homepage, hosts, access, answersFor, gives }));
