import type { RecordKind } from '../../lib/record.ts';
import type { CardProps } from '../record-row.tsx';
import { AlgorithmCard } from './algorithm.tsx';
import { ContractCard } from './contract.tsx';
import { DisclosureCard } from './disclosure.tsx';
import { GiftCard } from './gift.tsx';

/** The shelf: every kind of record has its card. A new kind turns this red until it has one. */
const cards: Record<RecordKind, (props: CardProps) => preact.JSX.Element | null> = {
  contract: ({ record, about }) => (record.kind === 'contract' ? <ContractCard record={record} about={about} /> : null),
  disclosure: ({ record, about }) => (record.kind === 'disclosure' ? <DisclosureCard record={record} about={about} /> : null),
  gift: ({ record, about }) => (record.kind === 'gift' ? <GiftCard record={record} about={about} /> : null),
  algorithm: ({ record, about }) => (record.kind === 'algorithm' ? <AlgorithmCard record={record} about={about} /> : null),
};

export const Card = ({ record, about }: CardProps) => cards[record.kind]({ record, about });
