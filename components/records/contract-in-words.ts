import { i18n } from '#i18n';
import type { Amount, Contract } from '../../lib/record.ts';

const stages = {
  'prior-notice': 'prior_notice',
  'market-consultation': 'market_consultation',
  call: 'call',
  award: 'award',
  change: 'change',
  rectification: 'rectification',
  'ended-early': 'ended_early',
  other: 'other',
} as const satisfies Record<Contract['stage'], string>;
/** What sort of notice: "Gunning". */
export const stageInWords = (stage: Contract['stage']): string => i18n.t(`record.contract.stage.${stages[stage]}`);

const meanings = {
  awarded: 'awarded',
  estimated: 'estimated',
  'framework-maximum': 'framework_maximum',
  placeholder: 'placeholder',
} as const satisfies Record<Amount['meaning'], string>;
/** What the source says that an amount is. */
export const meaningInWords = (meaning: Amount['meaning']): string => i18n.t(`record.amount.${meanings[meaning]}`);

const types = { services: 'services', supplies: 'supplies', works: 'works' } as const satisfies Record<
  NonNullable<Contract['contractType']>,
  string
>;
export const contractTypeInWords = (type: NonNullable<Contract['contractType']>): string => i18n.t(`record.contract.type.${types[type]}`);

/** The words of a code, for one of a record that was kept, which may have any: undefined for what is no code that we know. */
export function codeInWords(field: string, code: string): string | undefined {
  const among = <Code extends string>(codes: Record<Code, string>, say: (known: Code) => string) => {
    const isKnown = (text: string): text is Code => Object.hasOwn(codes, text);
    return isKnown(code) ? say(code) : undefined;
  };
  if (field === 'stage') return among(stages, stageInWords);
  if (field === 'meaning' || field === 'amount.meaning') return among(meanings, meaningInWords);
  return field === 'contractType' ? among(types, contractTypeInWords) : undefined;
}
