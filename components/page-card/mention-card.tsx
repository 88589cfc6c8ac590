import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey, FoundEntity } from '../../lib/entity.ts';
import type { CardFacts, Saying } from '../../lib/messages.ts';
import type { Sighting } from '../../lib/mention.ts';
import { CardFrame } from './card-frame.tsx';
import { Corrector } from '../corrections/corrector.tsx';
import { isSure, whyInWords } from '../in-words.ts';
import { EntityBrief } from './entity-brief.tsx';

/** What a card can ask of the background, and tell it. */
export interface CardActions {
  /** Reads the cache; asks no source. */
  facts(entity: EntityKey): Promise<CardFacts>;
  /** Whom the reader may mean by what is typed. */
  find(typed: string, first: EntityKey[]): Promise<FoundEntity[]>;
  /** Answers with the ids of what was noted. */
  say(words: string, from: EntityKey | null, saying: Saying): Promise<string[]>;
  undo(ids: string[]): Promise<unknown>;
  /** Keeps it in the dossier, with where it stands; resolves when it is on the disk, with the id of what is new, or null. */
  keep(entity: EntityKey): Promise<string | null>;
  /** Takes what was just kept out of it again. */
  takeBack(id: string): Promise<unknown>;
  onOpen(entity: EntityKey): void;
  onClose(): void;
}

interface MentionCardProps {
  sighting: Sighting;
  actions: CardActions;
}

/** What a name on the page is taken for, why, and what we hold about it already; and a way to say that it is something else. */
export function MentionCard({ sighting, actions }: MentionCardProps) {
  const { entity, surface, corrected, confidence, reason } = sighting;
  const [facts, setFacts] = useState<CardFacts>();
  const [step, setStep] = useState<'reading' | 'correcting' | 'undone' | 'failed'>('reading');
  useEffect(() => {
    // Without an answer the card says what it knows by itself.
    actions.facts(entity).then(setFacts, () => undefined);
  }, []);
  const takeBack = () => {
    actions.undo(corrected ? [corrected.id] : []).then(
      () => setStep('undone'),
      () => setStep('failed'),
    );
  };

  return (
    <CardFrame labelledBy={step === 'reading' ? 'name' : 'words'} onClose={actions.onClose}>
      {step === 'undone' || step === 'failed' ? (
        <p role="status" class="said" id="words">
          {i18n.t(`correction.${step}`)}
        </p>
      ) : step === 'reading' ? (
        <>
          <EntityBrief
            entity={sighting}
            facts={facts}
            onOpen={() => actions.onOpen(entity)}
            onKeep={() => actions.keep(entity)}
            onTakeBack={actions.takeBack}
          >
            <p class="why">
              {whyInWords(reason)} {!corrected && i18n.t(isSure(confidence) ? 'card.sure' : 'card.fairlySure')}
            </p>
          </EntityBrief>
          <p class="also">
            <button type="button" class="link" onClick={() => setStep('correcting')}>
              {i18n.t('correction.start')}
            </button>
            {corrected && (
              <button type="button" class="link" onClick={takeBack}>
                {i18n.t('correction.undo')}
              </button>
            )}
          </p>
        </>
      ) : (
        <Corrector
          words={surface}
          except={entity}
          site={facts?.site}
          first={[]}
          find={actions.find}
          say={(saying) => actions.say(surface, corrected ? corrected.from : entity, saying)}
          undo={actions.undo}
          onCancel={() => setStep('reading')}
        />
      )}
    </CardFrame>
  );
}
