import type { CivicRecord, RecordKind } from '../../lib/record.ts';
import type { CardProps } from '../records/record-row.tsx';
import { AlgorithmCard } from './algorithm.tsx';
import { ComplaintCard } from './complaint.tsx';
import { ContractCard } from './contract.tsx';
import { CouncilCard } from './council.tsx';
import { DatasetCard } from './dataset.tsx';
import { DisclosureCard } from './disclosure.tsx';
import { ElectionCard } from './election.tsx';
import { GiftCard } from './gift.tsx';
import { IdentityCard } from './identity.tsx';
import { ParliamentCard } from './parliament.tsx';
import { ParticipationCard } from './participation.tsx';
import { PoliticalAdCard } from './political-ad.tsx';
import { RepositoryCard } from './repository.tsx';
import { RulingCard } from './ruling.tsx';
import { SpendingCard } from './spending.tsx';

type OfKind<Kind extends RecordKind> = Extract<CivicRecord, { kind: Kind }>;

/** The shelf: every kind of record has its card. A new kind turns this red until it has one. */
const cards: { readonly [Kind in RecordKind]: (props: CardProps<OfKind<Kind>>) => preact.JSX.Element } = {
  contract: ContractCard,
  spending: SpendingCard,
  disclosure: DisclosureCard,
  complaint: ComplaintCard,
  gift: GiftCard,
  'political-ad': PoliticalAdCard,
  algorithm: AlgorithmCard,
  election: ElectionCard,
  participation: ParticipationCard,
  council: CouncilCard,
  parliament: ParliamentCard,
  dataset: DatasetCard,
  repository: RepositoryCard,
  ruling: RulingCard,
  identity: IdentityCard,
};

export function Card<Kind extends RecordKind>({ record, about }: CardProps<OfKind<Kind>>) {
  const kind: Kind = record.kind;
  return cards[kind]({ record, about });
}
