import type { CouncilPaper } from '../record.ts';

/** The number of a paper in Open Raadsinformatie, from which others take it over. */
const numberOf = ({ source, sourceId, takenFrom }: CouncilPaper): string | undefined =>
  source === 'open-raadsinformatie' ? sourceId : takenFrom;

/**
 * Papers that several sources have, each once: known by their number and by nothing else, so that two that look alike stay two. In the place of the first; the
 * words are of the source where the others have it from.
 */
export function eachPaperOnce(papers: readonly CouncilPaper[]): CouncilPaper[] {
  const groups = Map.groupBy(papers, (paper) => numberOf(paper) ?? paper.id);
  return [...groups.values()].flatMap((group) => {
    const main = group.find(({ source }) => source === 'open-raadsinformatie') ?? group[0];
    if (!main) return [];
    const others = group.filter((each) => each !== main);
    if (others.length === 0) return [main];
    const alsoAt = others.filter(({ url }) => url !== main.url).map(({ source, url }) => ({ source, url }));
    const about = [...new Set(group.flatMap((each) => each.about))];
    return [{ ...main, about, ...(alsoAt.length > 0 && { alsoAt }), sameAs: others.map(({ id }) => id) }];
  });
}
