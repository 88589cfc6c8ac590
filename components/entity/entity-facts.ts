import { i18n } from '#i18n';
import type { EntityKey, RegisteredEntity } from '../../lib/entity.ts';
import { inFull, kindInWords } from '../in-words.ts';
import { wordsInTranslation } from '../source-words.tsx';

export interface Fact {
  term: string;
  value: string;
  /** Another entity that the value is the name of. */
  entity?: EntityKey | undefined;
}

const types = {
  ministry: 'ministry',
  municipality: 'municipality',
  province: 'province',
  'water-board': 'water_board',
  'caribbean-body': 'caribbean_body',
  'independent-body': 'independent_body',
  agency: 'agency',
  foundation: 'foundation',
  'oversight-body': 'oversight_body',
  inspectorate: 'inspectorate',
  'advisory-body': 'advisory_body',
  'high-council': 'high_council',
  court: 'court',
  police: 'police',
  'safety-region': 'safety_region',
  'health-service': 'health_service',
  'environment-service': 'environment_service',
  'joint-arrangement': 'joint_arrangement',
  'professional-body': 'professional_body',
  association: 'association',
  other: 'other',
} as const satisfies Record<Extract<RegisteredEntity, { kind: 'government-body' }>['bodyType'], string>;

/** What it is, in a word or two: "Gemeente", "Landelijke partij". */
export function sortOf(entity: RegisteredEntity): string {
  switch (entity.kind) {
    case 'government-body':
      return i18n.t(`entity.type.${types[entity.bodyType]}`);
    case 'party':
      return i18n.t(`entity.scope.${entity.scope}`);
    case 'supplier':
    case 'algorithm':
      return kindInWords(entity.kind);
  }
}

/** "Opgeheven op 1 januari 2023.", or in a year where no more is known; null while it exists. */
export function endedInWords(entity: RegisteredEntity): string | null {
  if (!('ended' in entity) || !entity.ended) return null;
  return /^\d{4}$/.test(entity.ended) ? i18n.t('entity.endedYear', [entity.ended]) : i18n.t('entity.ended', [inFull(entity.ended)]);
}

/** That a system is not in the Algorithm Register, and what is generally known of it all the same; null for one that is. */
export function notRegisteredInWords(entity: RegisteredEntity): string | null {
  if (entity.kind !== 'algorithm' || !entity.notInRegister) return null;
  const { bodyName, from, until } = entity;
  const used =
    from !== undefined && until !== undefined
      ? i18n.t('entity.usedBetween', [bodyName, from, until])
      : from !== undefined
        ? i18n.t('entity.usedSince', [bodyName, from])
        : i18n.t('entity.usedBy', [bodyName]);
  return `${i18n.t('entity.notInAlgorithmRegister')} ${used} ${i18n.t('entity.generallyKnown')}`;
}

/** Identifiers and dates, as the registers have them. */
export function factsOf(entity: RegisteredEntity): Fact[] {
  const facts: [term: string, value: string | undefined, of?: EntityKey | undefined][] = [];
  switch (entity.kind) {
    case 'government-body':
      facts.push(
        [i18n.t('entity.abbreviation'), entity.abbreviation],
        [i18n.t('entity.oin'), entity.oin],
        [i18n.t('entity.kvk'), entity.kvk],
        [i18n.t('entity.cbs'), entity.cbsCode],
        [i18n.t('entity.tooi'), entity.tooiUri?.split('/').at(-1)],
      );
      break;
    case 'party':
      facts.push(
        [i18n.t('entity.abbreviation'), entity.abbreviation],
        [i18n.t('entity.founded'), entity.founded && inFull(entity.founded)],
      );
      break;
    case 'supplier':
      facts.push([i18n.t('entity.spelledAs'), entity.spellings.filter((spelling) => spelling !== entity.name).join(', ')]);
      break;
    case 'algorithm':
      facts.push(
        [i18n.t('entity.organisation'), entity.bodyName, entity.body],
        [i18n.t('entity.provider'), entity.providerName, entity.provider],
        [i18n.t('entity.registerNumber'), entity.registerNumber],
        [i18n.t('entity.otherNames'), entity.otherNames?.flatMap(({ name }) => (name === entity.name ? [] : name)).join(', ')],
        [i18n.t('entity.status'), entity.status && (wordsInTranslation('status', entity.status) ?? entity.status)],
        [i18n.t('entity.registered'), entity.registered && inFull(entity.registered)],
      );
      break;
  }
  return facts.flatMap(([term, value, of]) => (value ? [{ term, value, entity: of }] : []));
}
