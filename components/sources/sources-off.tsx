import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { SourceId } from '../../lib/record.ts';
import { sourceName } from './source-in-words.ts';
import { useAnswer } from '../watched.ts';

/** Which sources would have been asked about such an entity, had the reader not switched them off. */
export function SourcesOff({ kind, off }: { kind: EntityKind; off: readonly SourceId[] }) {
  const sources = useAnswer(async () => (off.length > 0 ? await sendMessage('describeSources') : []), [off.length]);
  const names =
    sources?.filter(({ id, answersFor }) => off.includes(id) && answersFor.includes(kind)).map(({ id }) => sourceName(id)) ?? [];
  return names.length === 0 ? null : <Off names={names} />;
}

/** The same of the one source that has something. */
export const SourceOff = ({ source }: { source: SourceId }) => <Off names={[sourceName(source)]} />;

const Off = ({ names }: { names: string[] }) => (
  <p class="quiet sources-off">
    {i18n.t('options.sourcesOff', [names.join(', ')])}{' '}
    <a href="/options.html#sources" target="_blank">
      {i18n.t('options.change')}
    </a>
  </p>
);
