import { inDigits } from '../in-words.ts';

/** How many more or fewer there are than was announced; a dash where one of both is not known. */
export function Difference({ announced, recounted }: { announced?: number | undefined; recounted?: number | undefined }) {
  if (announced === undefined || recounted === undefined) return <td class="figure">–</td>;
  const more = recounted - announced;
  return <td class={more === 0 ? 'figure' : 'figure odd'}>{more > 0 ? `+${inDigits(more)}` : more < 0 ? `−${inDigits(-more)}` : '0'}</td>;
}
