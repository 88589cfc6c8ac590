import * as z from 'zod/mini';

/** A string in the list, a number elsewhere. It becomes a part of addresses that are asked. */
const Id = z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.number()]);
const Coded = z.object({ code: z.string(), omschrijving: z.optional(z.string()) });

export const ListPage = z.object({ content: z.array(z.unknown()), totalElements: z.number() });

/** A publication as the list has it. */
export const ListItem = z.object({
  publicatieId: Id,
  publicatieDatum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
  typePublicatie: Coded,
  aanbestedingNaam: z.string(),
  opdrachtgeverNaam: z.optional(z.string()),
  aanbestedendeDienstNaam: z.optional(z.string()),
  sluitingsDatum: z.nullish(z.string()),
  sluitingsDatumMarktconsultatie: z.nullish(z.string()),
  procedure: z.nullish(Coded),
  typeOpdracht: z.nullish(Coded),
  europees: z.nullish(z.boolean()),
  // The same for all notices of one procedure.
  kenmerk: z.nullish(z.union([z.string(), z.number()])),
  isVroegtijdigeBeeindiging: z.nullish(z.boolean()),
});
export type ListItem = z.infer<typeof ListItem>;

/** The same publication asked for by its number: other names for the same things, and a timestamp for the date. */
export const Detail = z.object({
  publicatieId: Id,
  publicatieDatum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
  aankondigingCode: Coded,
  aanbestedingNaam: z.string(),
  opdrachtgeverNaam: z.optional(z.string()),
  sluitingsDatum: z.nullish(z.string()),
  sluitingsDatumMarktconsultatie: z.nullish(z.string()),
  procedureCode: z.nullish(Coded),
  typeOpdrachtCode: z.nullish(Coded),
  nationaalOfEuropeesCode: z.nullish(Coded),
  kenmerk: z.nullish(z.union([z.string(), z.number()])),
  pbNummerTed: z.nullish(z.union([z.string(), z.number()])),
  isVroegtijdigBeeindigd: z.nullish(z.boolean()),
});

/** A publication asked for by its number, in the shape of the list. */
export const asListItem = (detail: z.infer<typeof Detail>): ListItem => ({
  publicatieId: detail.publicatieId,
  publicatieDatum: detail.publicatieDatum,
  typePublicatie: detail.aankondigingCode,
  aanbestedingNaam: detail.aanbestedingNaam,
  opdrachtgeverNaam: detail.opdrachtgeverNaam,
  sluitingsDatum: detail.sluitingsDatum,
  sluitingsDatumMarktconsultatie: detail.sluitingsDatumMarktconsultatie,
  procedure: detail.procedureCode,
  typeOpdracht: detail.typeOpdrachtCode,
  kenmerk: detail.kenmerk,
  europees: detail.nationaalOfEuropeesCode && detail.nationaalOfEuropeesCode.code === 'EU',
  isVroegtijdigeBeeindiging: detail.isVroegtijdigBeeindigd,
});
