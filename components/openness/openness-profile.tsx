import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKey, type GovernmentBody, idOf } from '../../lib/entity.ts';
import { type BodyHeld, type Openness, besideRegister, opennessOf } from '../../lib/relate/openness.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import { bodiesOfType, evidenceOfBody, registeredAlgorithms } from '../../lib/remember/openness-evidence.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { watch } from '../../lib/remember/watch.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { Progress } from '../stoppable.tsx';
import { sortOf } from '../entity/entity-facts.ts';
import { dayOf, inDigits, isSameDay } from '../in-words.ts';
import { readRegistersHeld } from '../options/register-ages.ts';
import { useAnswer, useWatched } from '../watched.ts';
import { PeersState } from './peer-comparison.tsx';
import { CategoryTable } from './category-table.tsx';
import { FigureTable } from './figure-table.tsx';
import { type Peers, usePeers } from './peers.ts';
import { TermTables } from './term-table.tsx';

/** How open a body is, as far as what is held tells, beside others of its sort. It reads what is here, and asks nobody. */
export function OpennessProfile({ about }: { about: EntityKey }) {
  const entity = useAnswer(async () => (await registeredEntity(about)) ?? null, [about]);
  if (entity === undefined) return null;
  return entity?.kind === 'government-body' ? (
    <Profile key={about} body={entity} />
  ) : (
    <p class="notice">{i18n.t('popup.stranger', [idOf(about)])}</p>
  );
}

/** What stands beside the figures, or why nothing does. */
function besideInWords(state: Peers['state'], body: GovernmentBody, { of, from, until }: Openness['lookedUp']): string {
  if (state === 'reading') return i18n.t('openness.reading');
  if (state === 'stopped') return i18n.t('openness.stopped');
  if (state === 'failed') return i18n.t('openness.failed');
  if (of === 0 || from === undefined || until === undefined) return i18n.t('openness.nobodyElse', [sortOf(body)]);
  const answered = isSameDay(from, until)
    ? i18n.t('openness.answeredOn', [dayOf(from)])
    : i18n.t('openness.answeredBetween', [dayOf(from), dayOf(until)]);
  return `${i18n.t('openness.others', of, [inDigits(of), sortOf(body)])} ${answered}`;
}

function Profile({ body }: { body: GovernmentBody }) {
  const { key: about, bodyType } = body;
  const { sourcesOff } = useWatched(watchSettings, []) ?? defaultSettings;
  const own = useWatched<BodyHeld>((tell) => watch(() => evidenceOfBody(about), tell), [about]);
  const peers = usePeers(bodyType);
  const group = useAnswer(() => bodiesOfType(bodyType), [bodyType]);
  const algorithms = useAnswer(registeredAlgorithms, []);
  const ages = useAnswer(readRegistersHeld, []);
  // Of thousands of records this takes a while, and how far reading them is says nothing new.
  const openness = useMemo(() => own && opennessOf(own, peers.held), [own, peers.held]);
  const isEnded = peers.state === 'stopped' || peers.state === 'failed';
  if (!openness) return null;
  return (
    <PeersState.Provider value={peers.state}>
      <p>
        <a href={`#${about}`}>{body.name}</a>
      </p>
      <div class="openness">
        <p class="quiet">{i18n.t('openness.intro')}</p>
        <div class="quiet">
          <Progress
            said={besideInWords(peers.state, body, openness.lookedUp)}
            busy={peers.state === 'reading'}
            part={peers.part}
            stop={peers.stop}
            again={isEnded ? { says: i18n.t('openness.readThem'), run: peers.read } : undefined}
          />
        </div>
      </div>
      <FigureTable
        body={body}
        figures={openness.figures}
        sourcesOff={sourcesOff}
        group={group}
        algorithms={
          group &&
          algorithms &&
          besideRegister(
            about,
            group.map(({ key }) => key),
            algorithms,
          )
        }
        ages={ages ?? []}
      />
      <TermTables terms={openness.terms} uncounted={openness.uncounted} />
      <CategoryTable openness={openness} />
    </PeersState.Provider>
  );
}
