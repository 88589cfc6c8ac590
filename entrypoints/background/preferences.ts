import type { EntityKind } from '../../lib/entity.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import type { Protocol, SourceFacts } from '../../lib/messages.ts';
import { evict, limitsOf } from '../../lib/remember/evict.ts';
import { changeSettings } from '../../lib/remember/settings.ts';
import { tellPages } from './corrections.ts';

export async function muteKinds(mutedKinds: EntityKind[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, mutedKinds }));
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
  const settings = await changeSettings((before) => ({ ...before, ...choice }));
  await evict(Date.now(), limitsOf(settings));
}

export const describeSources = (): SourceFacts[] =>
  sources.map(({ id, homepage, hosts, access, answersFor, gives }) => ({ id, homepage, hosts, access, answersFor, gives }));
