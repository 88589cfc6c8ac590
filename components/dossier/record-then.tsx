import { Component, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity, EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type CivicRecord, recordKinds, sourceIds } from '../../lib/record.ts';
import { type Comparison, compare } from '../../lib/relate/changes.ts';
import { recordAbout } from '../../lib/remember/records.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { KeptRecord, RecordThen as Then } from '../../lib/save.ts';
import { isUnaltered } from '../../lib/share/fingerprint.ts';
import { Card } from '../cards/index.tsx';
import { inFull } from '../in-words.ts';
import { languageOfTitle } from '../language.ts';
import { licenceInWords, sourceNameOf } from '../sources/source-in-words.ts';
import { useAnswer, useWatched } from '../watched.ts';
import { changeInWords, fieldInWords, valueInWords } from './changes-in-words.ts';

interface ThenProps {
  record: KeptRecord;
  entity: Entity | null;
}

/** The record as it was kept, whether it still is what was kept, and what its source says now. */
export function RecordThen({ record, entity }: ThenProps) {
  const { was, licence, sha256 } = record;
  const about = entity?.key ?? was.about[0];
  const isSound = useAnswer(() => isUnaltered(record), [sha256]);
  return (
    <section class="record-then" aria-label={i18n.t('dossier.recordThen')}>
      <h3>{i18n.t('dossier.asItWas', [inFull(was.retrievedAt)])}</h3>
      <Shown was={was} about={about} />
      <p class="quiet">
        {i18n.t('files.source')}:{' '}
        <a href={was.url} target="_blank" rel="noreferrer">
          {sourceNameOf(was.source)}
        </a>
        {licence && ` · ${i18n.t('files.licence')}: ${licenceInWords(licence)}`}
      </p>
      <details class="fingerprint">
        <summary>{isSound === undefined ? i18n.t('dossier.fingerprint') : i18n.t(isSound ? 'dossier.sound' : 'dossier.altered')}</summary>
        <code>{sha256}</code>
      </details>
      {about && <Now was={was} about={about} />}
    </section>
  );
}

/** What the source says now, as far as it was asked since; and the way to ask it. */
function Now({ was, about }: { was: Then; about: EntityKey }) {
  const [asking, setAsking] = useState<'' | 'asking' | 'failed'>('');
  const now = useWatched<CivicRecord | null>(
    (tell) => watch(async () => (await recordAbout(about, was.id)) ?? null, tell),
    [about, was.id],
  );
  const source = sourceIds.find((id) => id === was.source);
  const comparison: Comparison = now === undefined ? { state: 'unknown' } : compare(was, now);

  async function ask() {
    if (!source) return;
    setAsking('asking');
    setAsking(
      await sendMessage('lookUp', { entity: about, sources: [source], again: true }).then(
        (end) => (end === 'stranger' ? ('failed' as const) : ('' as const)),
        () => 'failed' as const,
      ),
    );
  }

  return (
    <div class="now">
      <h3>{i18n.t('dossier.now')}</h3>
      {comparison.state === 'changed' ? (
        <ul class="changes">
          {comparison.changes.map((change) => (
            <li key={change.field}>{changeInWords(change)}</li>
          ))}
        </ul>
      ) : (
        <p>{i18n.t(`dossier.nowState.${comparison.state}`)}</p>
      )}
      {now && <p class="quiet">{i18n.t('dossier.nowFrom', [inFull(now.retrievedAt)])}</p>}
      {source ? (
        <p>
          <button type="button" class="small" disabled={asking === 'asking'} onClick={() => void ask()}>
            {i18n.t('dossier.lookNow')}
          </button>{' '}
          <span role="status">
            {asking === 'asking' && <span class="busy" aria-hidden="true" />}
            {asking !== '' && i18n.t(asking === 'asking' ? 'asking.asking' : 'popup.unheard')}
          </span>
        </p>
      ) : (
        <p class="quiet">{i18n.t('dossier.sourceGone')}</p>
      )}
    </div>
  );
}

/** As its card shows it; a record of a kind or a shape that this version does not know, field by field. */
function Shown({ was, about }: { was: Then; about: EntityKey | undefined }) {
  const fields = <Fields was={was} />;
  return about && isOfOurs(was) ? (
    <Else show={fields}>
      <ol class="records">
        <Card record={was} about={about} />
      </ol>
    </Else>
  ) : (
    fields
  );
}

/** Says only what kind of record it is; whether its card can show it, is seen when it does. */
const isOfOurs = (was: Then): was is CivicRecord =>
  recordKinds.some((kind) => kind === was.kind) && sourceIds.some((id) => id === was.source);

class Else extends Component<{ show: ComponentChildren; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.show : this.props.children;
  }
}

/** What is about the record and not in it. */
const aside = new Set(['id', 'source', 'sourceId', 'kind', 'url', 'retrievedAt', 'about', 'title']);

const Fields = ({ was }: { was: Then }) => (
  <dl class="facts">
    <div>
      <dt>{fieldInWords('title')}</dt>
      <dd lang={languageOfTitle(was.kind)}>{was.title}</dd>
    </div>
    {Object.entries(was)
      .filter(([field]) => !aside.has(field))
      .map(([field, value]) => (
        <div key={field}>
          <dt>{fieldInWords(field)}</dt>
          <dd>{valueInWords(field, value)}</dd>
        </div>
      ))}
  </dl>
);
