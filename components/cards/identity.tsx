import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Identity } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';
import { SourceWords } from '../source-words.tsx';
import { sourceName } from '../sources/source-in-words.ts';

/** What a register of identifiers says, and how sure it is that it speaks of this one. */
export function IdentityCard({ record }: CardProps<Identity>) {
  const facts: [term: string, value: ComponentChildren][] = [
    ...record.identifiers.map(({ scheme, value, url }): [string, ComponentChildren] => [
      i18n.t(`record.identity.scheme.${scheme}`),
      url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {value}
        </a>
      ) : (
        value
      ),
    ]),
    [i18n.t('record.identity.legalForm'), record.legalForm],
    [
      i18n.t('record.identity.state'),
      record.active === undefined ? undefined : i18n.t(`record.identity.${record.active ? 'active' : 'ended'}`),
    ],
    [i18n.t('record.identity.insolvency'), record.insolvency && <SourceWords field="insolvency" said={record.insolvency} />],
    [i18n.t('record.identity.since'), record.since && inFull(record.since)],
    [i18n.t('record.identity.place'), record.place],
    [i18n.t('record.identity.activities'), record.activities?.join(', ')],
    [
      i18n.t('entity.website'),
      record.website && (
        <a href={record.website} target="_blank" rel="noreferrer">
          {record.website.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}
        </a>
      ),
    ],
    [
      i18n.t('record.identity.parents'),
      record.parents?.map(({ name, entity, url }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {entity ? <a href={`#${entity}`}>{name}</a> : url ? <a href={url}>{name}</a> : name}
        </span>
      )),
    ],
  ];
  return (
    <RecordRow record={record} label={sourceName(record.source)}>
      <dl class="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {record.matchedBy === 'name' && <p class="quiet">{i18n.t('record.identity.byName')}</p>}
    </RecordRow>
  );
}
