import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scope } from '../../lib/correction.ts';
import type { FoundEntity } from '../../lib/entity.ts';
import type { CardFacts } from '../../lib/messages.ts';
import { CardFrame } from './card-frame.tsx';
import { shortened } from '../in-words.ts';
import { saidInWords } from '../corrections/correction-in-words.ts';
import { CorrectionSaid } from '../corrections/correction-said.tsx';
import { EntityBrief } from './entity-brief.tsx';
import { EntityChoice } from '../entity/entity-choice.tsx';
import type { CardActions } from './mention-card.tsx';

interface SelectionCardProps {
  /** What the reader selected. */
  words: string;
  actions: CardActions;
}

/** Longer than this is a sentence, and no name. UTF-16 code units. */
const longestName = 100;

/** "Zoek op in Open Kaart": who are these words? Then what we hold about that one, and a way to have the words marked from now on. */
export function SelectionCard({ words, actions }: SelectionCardProps) {
  const [entity, setEntity] = useState<FoundEntity>();
  return (
    <CardFrame labelledBy={entity ? 'name' : 'words'} onClose={actions.onClose}>
      {entity ? (
        <Chosen words={words} entity={entity} actions={actions} />
      ) : (
        <div class="corrector">
          <h2 id="words">{i18n.t('selection.title', [shortened(words, longestName)])}</h2>
          <EntityChoice words={words} first={[]} find={actions.find} onChoose={setEntity} />
        </div>
      )}
    </CardFrame>
  );
}

function Chosen({ words, entity, actions }: SelectionCardProps & { entity: FoundEntity }) {
  const [facts, setFacts] = useState<CardFacts>();
  const [said, setSaid] = useState<{ scope: Scope; ids: string[] }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    actions.facts(entity.key).then(setFacts, () => undefined);
  }, []);
  const mark = (scope: Scope) => {
    actions.say(words, null, { to: entity.key, scope }).then(
      (ids) => setSaid({ scope, ids }),
      () => setFailed(true),
    );
  };
  return (
    <>
      <EntityBrief
        entity={entity}
        facts={facts}
        onOpen={() => actions.onOpen(entity.key)}
        onKeep={() => actions.keep(entity.key)}
        onTakeBack={actions.takeBack}
      >
        {null}
      </EntityBrief>
      {said ? (
        <CorrectionSaid sentence={saidInWords(words, entity.name, said.scope, facts?.site)} undo={() => actions.undo(said.ids)} />
      ) : (
        words.length <= longestName && (
          <p class="also">
            <span>{i18n.t('selection.mark', [words])}</span>
            {(['site', 'everywhere'] as const).map((scope) => (
              <button key={scope} type="button" class="link" onClick={() => mark(scope)}>
                {i18n.t(`selection.on.${scope}`)}
              </button>
            ))}
          </p>
        )
      )}
      {failed && (
        <p role="alert" class="notice">
          {i18n.t('correction.failed')}
        </p>
      )}
    </>
  );
}
