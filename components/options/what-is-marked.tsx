import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type Settings, lineStyles } from '../../lib/settings.ts';
import { kindsInWords } from '../in-words.ts';
import { KindMark } from '../entity/kind-mark.tsx';

/** Which kinds are underlined on pages and with what line, each shown with the line that it has there. */
export function WhatIsMarked({ settings: { mutedKinds, lines } }: { settings: Settings }) {
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const mark = (kind: EntityKind, on: boolean) => {
    const others = mutedKinds.filter((each) => each !== kind);
    attempt(sendMessage('muteKinds', on ? others : [...others, kind]));
  };
  return (
    <>
      <p class="quiet">{i18n.t('options.markingMeans')}</p>
      <fieldset class="kinds">
        <legend class="unseen">{i18n.t('options.section.marking')}</legend>
        {entityKinds.map((kind) => (
          <label key={kind} class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={!mutedKinds.includes(kind)}
              onChange={(event) => mark(kind, event.currentTarget.checked)}
            />
            <span>
              <KindMark kind={kind} /> <span class={`line ${kind} ${lines[kind]}`}>{kindsInWords(kind)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <h3>{i18n.t('options.lines')}</h3>
      <p class="quiet">
        {i18n.t('options.linesMean')} {import.meta.env.FIREFOX && i18n.t('options.linesAreTints')}
      </p>
      <div class="choices">
        {entityKinds.map((kind) => (
          <LineChoice key={kind} kind={kind} lines={lines} onChoose={(line) => attempt(sendMessage('setLine', { kind, line }))} />
        ))}
      </div>
      {failed && (
        <p role="alert" class="notice">
          {i18n.t('correction.failed')}
        </p>
      )}
    </>
  );
}

interface LineChoiceProps {
  kind: EntityKind;
  lines: Settings['lines'];
  onChoose(line: Settings['lines'][EntityKind]): void;
}

function LineChoice({ kind, lines, onChoose }: LineChoiceProps) {
  const id = useId();
  return (
    <label for={id}>
      <span>{kindsInWords(kind)}</span>
      <select
        id={id}
        value={lines[kind]}
        onChange={({ currentTarget: { value } }) => {
          const line = lineStyles.find((each) => each === value);
          if (line) onChoose(line);
        }}
      >
        {lineStyles.map((line) => (
          <option key={line} value={line}>
            {i18n.t(`options.line.${line}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
