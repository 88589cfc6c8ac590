import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Entity, EntityKey, RegisteredEntity } from '../../lib/entity.ts';
import { belongsTo, successorsOf } from '../../lib/points-to.ts';
import { endedInWords, factsOf, notRegisteredInWords, sortOf } from './entity-facts.ts';
import { LazyDetails } from '../lazy-details.tsx';
import { kindInWords } from '../in-words.ts';
import { AskMore } from '../follow/ask-more.tsx';
import { FollowButton } from '../follow/follow-button.tsx';
import { KeepButton } from '../keep/keeping.tsx';
import { KindMark } from './kind-mark.tsx';
import { registerLinks } from './register-links.ts';
import { languageOfName, languageOfSources } from '../language.ts';

interface HeaderProps {
  entity: Entity;
  /** What the registers say; undefined while they are read, null when they do not have it. */
  registered: RegisteredEntity | null | undefined;
  /** What opens about its being named on the page, where there is something to say of that. */
  namedHere: ComponentChildren;
  /** That it is here because the reader said so, where that is so. */
  saidByReader: ComponentChildren;
  /** Other entities that it points to (province, successor), as far as the registers have them. */
  others: readonly Entity[];
}

/** Who or what this is, where else to look, and why it is here at all. */
export function EntityHeader({ entity, registered, namedHere, saidByReader, others }: HeaderProps) {
  const notRegistered = registered && notRegisteredInWords(registered);
  return (
    <header class="entity">
      <p class="over">
        <KindMark kind={entity.kind} />
        <span>{registered ? sortOf(registered) : kindInWords(entity.kind)}</span>
        {registered &&
          amongThem(others, belongsTo(registered)).map((other) => (
            <span key={other.key}>
              <LinkTo entity={other} />
            </span>
          ))}
      </p>
      <h1 tabIndex={-1} lang={languageOfName(entity.kind)}>
        {registered?.name ?? entity.name}
      </h1>
      <div class="keep-and-follow">
        <KeepButton key={entity.key} name={registered?.name ?? entity.name} />
        {registered && <FollowButton key={`follow ${entity.key}`} entity={registered} />}
      </div>
      {registered && <EndedNotice registered={registered} others={others} />}
      {notRegistered && <p class="notice">{notRegistered}</p>}
      {registered === null && <p class="quiet">{i18n.t('entity.notInRegister')}</p>}
      {registered && <RegisterLinks registered={registered} />}
      <div class="openers">
        {registered && <Facts registered={registered} />}
        {registered?.kind === 'government-body' && !registered.ended && <AskMore key={`ask ${entity.key}`} body={registered} />}
        {namedHere}
      </div>
      {saidByReader}
    </header>
  );
}

const amongThem = (others: readonly Entity[], keys: readonly EntityKey[]): Entity[] =>
  keys.flatMap((key) => others.find((other) => other.key === key) ?? []);

const LinkTo = ({ entity: { key, name } }: { entity: Entity }) => (
  <a href={`#${key}`} lang={languageOfSources}>
    {name}
  </a>
);

/** That a body is no more, since when, and what came in its place. */
function EndedNotice({ registered, others }: { registered: RegisteredEntity; others: readonly Entity[] }) {
  const ended = endedInWords(registered);
  if (!ended) return null;
  const successors = amongThem(others, successorsOf(registered));
  return (
    <p class="notice">
      {ended}
      {successors.length > 0 && (
        <>
          {' '}
          {i18n.t('entity.succeededBy')}{' '}
          {successors.map((other, index) => (
            <span key={other.key}>
              {index > 0 && ', '}
              <LinkTo entity={other} />
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}

/** Where else to look. */
function RegisterLinks({ registered }: { registered: RegisteredEntity }) {
  const links = registerLinks(registered);
  if (links.length === 0) return null;
  return (
    <ul class="links">
      {links.map(({ text, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the registers have of it. */
function Facts({ registered }: { registered: RegisteredEntity }) {
  const facts = factsOf(registered);
  if (facts.length === 0) return null;
  return (
    <LazyDetails summary={i18n.t('entity.details')}>
      {() => (
        <dl class="facts">
          {facts.map(({ term, value, entity: other }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{other ? <a href={`#${other}`}>{value}</a> : value}</dd>
            </div>
          ))}
        </dl>
      )}
    </LazyDetails>
  );
}
