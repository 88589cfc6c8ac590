import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { type Entity, type EntityKey, idOf, kindOf } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { SaidByReader } from '../corrections/not-this.tsx';
import { NewsList } from '../follow/news-list.tsx';
import { IsPainted } from '../lazy-details.tsx';
import { progressInWords } from '../sources/asking-in-words.ts';
import { SourcesOff } from '../sources/sources-off.tsx';
import { SourcesToAllow } from '../sources/sources-to-allow.tsx';
import { StillAsking } from '../sources/still-asking.tsx';
import type { OpenTab } from '../tab.ts';
import { useWatched } from '../watched.ts';
import { useAboveRows } from './above-rows.ts';
import { useCountsShown } from './counts-shown.ts';
import { EntityHeader } from './entity-header.tsx';
import { arrange } from './kinds-of-record.ts';
import { useKnownEntity } from './known-entity.ts';
import { useLookUp } from './look-up.ts';
import { NamedHere } from './named-here.tsx';
import { NotFound } from './not-found.tsx';
import { RecordPanels } from './record-panels.tsx';
import { WhereToComplain } from './where-to-complain.tsx';

const noAskings: readonly Asking[] = [];

interface PanelProps {
  about: EntityKey;
  /** Its mentions on the page, if it is named there. */
  seen: SeenEntity | undefined;
  /** Whether it is known yet what the page names. */
  isTabKnown: boolean;
  /** The tab that the popup speaks of. */
  tab: OpenTab | null;
}

/** One entity, with everything that the cache holds about it. Opening it is what asks the sources. */
export function EntityPanel({ about, seen, isTabKnown, tab }: PanelProps) {
  const { sourcesOff } = useWatched(watchSettings, []) ?? defaultSettings;
  const { look, asked, registered, others, isFollowKnown, follow } = useKnownEntity(about);
  // Whether there is more than is held stands in a line above the rows.
  const hasRows = look !== undefined && registered !== undefined && asked !== undefined;
  const { isDrawn, hasNews, isSeen, isSaid } = useAboveRows(about, hasRows, isFollowKnown && isTabKnown, {
    hasNews: (follow?.news.length ?? 0) > 0,
    isSeen: tab !== null && seen !== undefined,
    isSaid: tab !== null && seen?.reason.rule === 'corrected',
  });
  const isPainted = usePainted(isDrawn);
  const { lookUp, actions, isUnheard, isStranger } = useLookUp(about, isDrawn, asked?.length === 0);

  const entity: Entity = registered ?? seen ?? { key: about, kind: kindOf(about), name: idOf(about) };
  const now = Date.now();
  const askings = (asked ?? noAskings).filter(({ source }) => !sourcesOff.includes(source));
  const { full, awaited, notFound, withheld } = arrange(entity.kind, askings, look?.counts ?? {});
  const counts = useCountsShown(about, askings, look);
  const news = follow && <NewsList follow={follow} />;
  const namedHere = <NamedHere entity={entity} seen={seen} tab={tab} />;
  const saidByReader = tab && <SaidByReader key={about} entity={entity} tab={tab} isSaid={isSaid} />;
  const complain = registered?.kind === 'government-body' && !registered.ended && <WhereToComplain body={registered} />;
  return (
    <article>
      <IsPainted.Provider value={!isDrawn || isPainted}>
        <EntityHeader
          entity={entity}
          registered={registered}
          others={others}
          namedHere={isSeen && namedHere}
          saidByReader={isSaid && saidByReader}
        />
      </IsPainted.Provider>
      {isUnheard && <Trouble says={i18n.t('popup.unheard')} />}
      {isStranger && <Trouble says={i18n.t('popup.stranger', [idOf(about)])} />}
      {isDrawn && hasNews && news}
      <p role="status" class="unseen">
        {progressInWords(askings)}
      </p>
      {isDrawn && look && (
        <RecordPanels
          about={about}
          kinds={full}
          look={look}
          counts={counts}
          askings={askings.filter((asking) => !withheld.includes(asking))}
          isPainted={isPainted}
          now={now}
          actions={actions}
          belowComplaints={complain}
          onFetchMore={(source) => lookUp({ sources: [source], more: true })}
        />
      )}
      {isPainted && (
        <>
          {!isSeen && <div class="openers">{namedHere}</div>}
          {!isSaid && saidByReader}
          {!hasNews && news}
          {!full.includes('complaint') && complain}
          <StillAsking askings={awaited} starting={asked?.length === 0 && !isUnheard && !isStranger} actions={actions} />
          <SourcesToAllow askings={withheld} actions={actions} />
          <SourcesOff kind={entity.kind} off={sourcesOff} />
          <NotFound askings={notFound} now={now} actions={actions} />
        </>
      )}
    </article>
  );
}

const Trouble = ({ says }: { says: string }) => (
  <p class="notice" role="alert">
    {says}
  </p>
);

/** Whether what was drawn is on the screen. */
function usePainted(isDrawn: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  // An effect comes after the painting.
  useEffect(() => setPainted(isDrawn), [isDrawn]);
  return isDrawn && isPainted;
}
