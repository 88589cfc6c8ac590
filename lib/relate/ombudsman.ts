import { type GovernmentBody, idOf } from '../entity.ts';

/** Who may be asked to judge a complaint that the body itself did not solve. */
export type Ombudsman =
  | { kind: 'national' }
  /** The national one, unless the body has one of its own: there is no list of those that a machine can read. */
  | { kind: 'national-or-own' }
  | { kind: 'local'; name: string; site: string }
  /** About the conduct of judges: the procurator general at the Supreme Court (Wet op de rechterlijke organisatie, article 13a). */
  | { kind: 'procurator-general' }
  | { kind: 'none' };

const metropole = { kind: 'local', name: 'Ombudsman Metropool Amsterdam', site: 'https://www.ombudsmanmetropool.nl' } as const;
const rijnmond = { kind: 'local', name: 'Ombudsman Rotterdam-Rijnmond', site: 'https://orr.nl' } as const;

/** The members of the joint arrangement of Ombudsman Metropool Amsterdam, in force since 19 December 2025; and the seat of that of Rotterdam. */
const local: Record<string, Ombudsman> = {
  ...Object.fromEntries(
    ['gm0034', 'gm0362', 'gm0363', 'gm0384', 'gm0415', 'gm0437', 'gm0479', 'gm0852', 'so0001', 'so0636'].map((code) => [code, metropole]),
  ),
  gm0599: rijnmond,
};

/**
 * Municipalities, provinces, water boards and joint arrangements may have an ombudsman of their own; where they have none the national one is competent (Awb,
 * article 9:17). He is not for judges, nor for parliament and the other high councils (Wet Nationale ombudsman, article 1a).
 */
export function ombudsmanFor({ key, bodyType }: Pick<GovernmentBody, 'key' | 'bodyType'>): Ombudsman {
  const own = local[idOf(key)];
  if (own) return own;
  switch (bodyType) {
    case 'court':
      return { kind: 'procurator-general' };
    case 'high-council':
    case 'association':
    case 'other':
      return { kind: 'none' };
    case 'municipality':
    case 'province':
    case 'water-board':
    case 'joint-arrangement':
    case 'safety-region':
    case 'health-service':
    case 'environment-service':
      return { kind: 'national-or-own' };
    case 'ministry':
    case 'caribbean-body':
    case 'independent-body':
    case 'agency':
    case 'foundation':
    case 'oversight-body':
    case 'professional-body':
    case 'inspectorate':
    case 'advisory-body':
    case 'police':
      return { kind: 'national' };
  }
}
