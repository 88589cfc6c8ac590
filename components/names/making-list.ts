import { i18n } from '#i18n';
import type { FoundEntity } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { NameList, NameRow } from '../../lib/name-list.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';
import { putList } from '../../lib/remember/name-lists.ts';
import { searchText } from '../../lib/search-text.ts';
import { inDigits } from '../in-words.ts';
import type { WorkControls } from '../stoppable.tsx';

/** Makes a list of these names, and keeps it; gives its id. Until it is kept it can be stopped, and then there is none. */
export async function makeList(
  names: readonly string[],
  kinds: readonly RecordKind[],
  { signal, tell, keep }: WorkControls,
): Promise<string> {
  const now = Date.now();
  const rows: NameRow[] = [];
  for (const name of names) {
    signal.throwIfAborted();
    rows.push(await rowFor(name));
    tell(rows.length, names.length);
  }
  signal.throwIfAborted();
  keep();
  const list: NameList = {
    id: crypto.randomUUID(),
    name: i18n.t('names.listName', names.length, [names[0] ?? '', inDigits(names.length)]),
    kinds: recordKinds.filter((kind) => kinds.includes(kind)),
    rows,
    madeAt: now,
    changedAt: now,
  };
  await putList(list);
  return list.id;
}

async function rowFor(typed: string): Promise<NameRow> {
  const found = await sendMessage('findEntities', { typed, first: [] });
  const inShort = ({ key, kind, name }: FoundEntity) => ({ key, kind, name });
  const entity = certain(typed, found);
  return { typed, entity: entity && inShort(entity), choices: found.map(inShort), state: 'waiting' };
}

/** Who is meant, only where that is certain: one alone is found, or one alone is called exactly so. In doubt the reader chooses. */
function certain(typed: string, found: readonly FoundEntity[]): FoundEntity | null {
  const exact = found.filter(({ name, ended }) => !ended && searchText(name) === searchText(typed));
  const [only] = exact.length > 0 ? exact : found;
  return only && (exact.length === 1 || found.length === 1) ? only : null;
}
