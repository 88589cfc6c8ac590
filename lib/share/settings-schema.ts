import { z } from 'zod/mini';
import { entityKinds } from '../entity.ts';
import { sourceIds } from '../record.ts';
import { type Lines, type Settings, defaultSettings, keepDaysChoices, keepRecordsChoices, lineStyles, ordinaryLines } from '../settings.ts';

// As it stands in a match pattern; one that the browser does not take would keep every later registration from being made.
export const HostSchema = z.string().check(
  z.maxLength(253),
  z.refine((value) => /^[^/\\?#@*]+$/.test(value) && URL.parse(`http://${value}/`)?.hostname === value),
);

const hosts = z.array(HostSchema).check(z.maxLength(10_000));
/** Those that we know; a source or a kind that another version had says nothing here. */
const known = <const T extends string>(all: readonly T[]) =>
  z.pipe(
    z.array(z.string()).check(z.maxLength(1_000)),
    z.transform((given: string[]): T[] => all.filter((each) => given.includes(each))),
  );

const line = z.enum(lineStyles);
const lines = z
  .object({ 'government-body': line, supplier: line, party: line, algorithm: line })
  .check(z.refine((chosen) => new Set(Object.values(chosen)).size === entityKinds.length)) satisfies z.ZodMiniType<Lines>;

/** What the reader chose, as a backup or a screen gives it back; what is not there has its default. */
export const SettingsSchema = z.object({
  mode: z._default(z.enum(['on-click', 'chosen-sites', 'everywhere']), defaultSettings.mode),
  chosenSites: z._default(hosts, []),
  silentSites: z._default(hosts, []),
  mutedKinds: z._default(known(entityKinds), []),
  lines: z._default(lines, ordinaryLines),
  sourcesOff: z._default(known(sourceIds), []),
  hostsAllowed: z._default(z.array(z.string().check(z.regex(/^https:\/\/[a-z0-9.-]{1,253}\/\*$/))).check(z.maxLength(100)), []),
  keepDays: z._default(z.literal(keepDaysChoices), defaultSettings.keepDays),
  keepRecords: z._default(z.literal(keepRecordsChoices), defaultSettings.keepRecords),
}) satisfies z.ZodMiniType<Settings>;
