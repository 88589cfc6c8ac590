import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Dossier } from '../../lib/dossier.ts';
import type { Save } from '../../lib/save.ts';
import type { DossierActions } from './actions.ts';
import { DossierList } from './dossier-list.tsx';
import type { DossierSearch } from './dossier-search.ts';
import { useFacetNames } from './facet-names.ts';
import type { KeptSaves } from './kept-saves.ts';
import { Narrowing } from './narrowing.tsx';
import { useCopyTold } from './second-copy-line.tsx';

/** On a narrow screen the dossiers and what can be left out come when they are asked for. */
const isWide = matchMedia('(min-width: 48.01rem)').matches;

interface SideProps {
  kept: KeptSaves;
  search: DossierSearch;
  dossiers: readonly Dossier[];
  tags: readonly string[];
  /** How many records a source says something else of now. */
  changed: number;
  actions: DossierActions;
}

/** Beside what was found: the dossiers, and what can be left out. */
export function DossierSide({ kept, search, dossiers, tags, changed, actions }: SideProps) {
  const { index, version, isComplete } = kept;
  const { wanted, want, found, isChangedOnly, setChangedOnly } = search;
  const counts = useMemo(() => countPerDossier(index.all(), dossiers), [index, version, dossiers]);
  // Nothing is not what there is while it comes back from the second copy, or waits there.
  const isWaiting = useCopyTold()?.putOff !== undefined;
  const isKnown = index.size > 0 || (isComplete && !isWaiting);
  const nameOf = useFacetNames(kept, tags);
  return (
    <details class="side" open={isWide}>
      <summary>{i18n.t('dossier.side')}</summary>
      <DossierList
        dossiers={dossiers}
        counts={isKnown ? counts : undefined}
        chosen={wanted.dossier}
        onChoose={(dossier) => want({ dossier })}
        onMake={async (name) => want({ dossier: (await actions.make(name)).id })}
        onRename={actions.rename}
        onTakeApart={async (id) => {
          if (await actions.takeApart(id)) want({ dossier: undefined });
        }}
      />
      <Narrowing
        wanted={wanted}
        counts={found.counts}
        nameOf={nameOf}
        changed={changed}
        isChangedOnly={isChangedOnly}
        onWant={want}
        onChangedOnly={setChangedOnly}
      />
    </details>
  );
}

function countPerDossier(saves: readonly Save[], dossiers: readonly Dossier[]): Map<string | null, number> {
  const counts = new Map<string | null, number>(dossiers.map(({ id }) => [id, 0]));
  for (const { dossier } of saves) {
    // What points to a dossier that is no more is in none.
    const place = dossier !== null && counts.has(dossier) ? dossier : null;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
