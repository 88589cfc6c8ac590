import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inFull } from './in-words.ts';
import { type RegisterAge, readRegisterAges } from './register-ages.ts';
import { useAnswer } from './watched.ts';

const unopened: RegisterAge[] = [];

/** Which version this is, and of what date the registers are that came with it. Read when the reader opens it. */
export function VersionAndRegisters({ version }: { version: string }) {
  const [open, setOpen] = useState(false);
  const registers = useAnswer(async () => (open ? await readRegisterAges().catch(() => null) : unopened), [open]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('options.data')}</summary>
      <p>{i18n.t('options.version', [version])}</p>
      {registers === null || (open && registers?.length === 0) ? (
        <p>{i18n.t('options.registersUnknown')}</p>
      ) : (
        <ul class="registers">
          {registers?.map(({ title, date, licence, address }) => (
            <li key={title}>
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
              <span class="quiet">
                {' '}
                {i18n.t('options.registerOf', [inFull(date)])}, {licence}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
