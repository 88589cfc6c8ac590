import { i18n } from '#i18n';
import { inDigits, inFull } from '../in-words.ts';
import { languageOfSources } from '../language.ts';
import { licenceInWords } from '../sources/source-in-words.ts';
import { type RegisterAge, type RegisterHeld, readRegisterAges, readRegistersHeld } from './register-ages.ts';
import { useAnswer } from '../watched.ts';
import { RefreshRegisters } from './refresh-registers.tsx';

const none: { held: RegisterHeld[]; sources: RegisterAge[] } = { held: [], sources: [] };

/** Which version this is, of what date the registers are that came with it, and from whom they are. */
export function About({ version }: { version: string }) {
  const { held, sources } = useAnswer(async () => ({ held: await readRegistersHeld(), sources: await readRegisterAges() }), []) ?? none;
  return (
    <>
      <p>
        {i18n.t('options.version', [version])}. {i18n.t('options.language')}
      </p>
      <p class="quiet">{i18n.t('options.registersMean')}</p>
      <table class="held ages">
        <caption class="unseen">{i18n.t('options.section.about')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{i18n.t('options.register.name')}</th>
            <th scope="col">{i18n.t('options.register.rows')}</th>
            <th scope="col">{i18n.t('options.register.date')}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ id, rows, date }) => (
            <tr key={id}>
              <th scope="row">{i18n.t(`options.register.${id}`)}</th>
              <td class="figure">{inDigits(rows)}</td>
              <td class="figure">{i18n.t('options.registerOf', [inFull(date)])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RefreshRegisters />
      <details>
        <summary>{i18n.t('options.registerSources')}</summary>
        <ul class="registers">
          {sources.map(({ title, date, licence, address }) => (
            <li key={title}>
              <a href={address} target="_blank" rel="noreferrer" lang={languageOfSources}>
                {title}
              </a>
              <span class="quiet">
                {' '}
                {i18n.t('options.registerOf', [inFull(date)])}, {licenceInWords(licence)}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href="/popup.html#requests">{i18n.t('options.requests')}</a> · <a href="/dossier.html">{i18n.t('dossier.open')}</a> ·{' '}
        <a href="/welcome.html">{i18n.t('welcome.title')}</a>
      </p>
    </>
  );
}
