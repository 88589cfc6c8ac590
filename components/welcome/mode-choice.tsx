import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingMode } from '../../lib/settings.ts';
import { modes } from './reading-modes.ts';

interface ModeChoiceProps {
  mode: ReadingMode;
  /** Remembers the mode. For `everywhere` it is called in the click and must ask the browser's permission first; false when that was refused. */
  onChoose(mode: ReadingMode): Promise<boolean>;
}

const choices: readonly ReadingMode[] = ['on-click', 'chosen-sites', 'everywhere'];

/** Where Open Kaart reads by itself. What the browser is about to say is explained before it says it. */
export function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  const name = useId();
  const [explaining, setExplaining] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'refused'>();

  const choose = (choice: ReadingMode) => {
    setOutcome(undefined);
    if (choice === 'everywhere' && mode !== 'everywhere') {
      setExplaining(true);
      return;
    }
    setExplaining(false);
    if (choice !== mode) void onChoose(choice).then((done) => setOutcome(done ? 'done' : 'refused'));
  };
  const goOn = () => {
    void onChoose('everywhere').then((done) => {
      setExplaining(false);
      setOutcome(done ? 'done' : 'refused');
    });
  };
  const chosen = explaining ? 'everywhere' : mode;
  return (
    <fieldset class="modes">
      <legend class="unseen">{i18n.t('welcome.choose')}</legend>
      {choices.map((choice) => (
        <label key={choice} class={choice === chosen ? 'mode chosen' : 'mode'}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => choose(choice)} />
          <span>
            <b>{i18n.t(`welcome.${modes[choice]}`)}</b>
            <span class="quiet">{i18n.t(`welcome.${modes[choice]}More`)}</span>
          </span>
        </label>
      ))}
      {explaining && (
        <div class="notice prompt" role="group" aria-label={i18n.t('welcome.promptTitle')}>
          <p>
            <b>{i18n.t('welcome.promptTitle')}</b>
          </p>
          <p>{i18n.t('welcome.prompt')}</p>
          <p class="buttons">
            <button type="button" class="primary" onClick={goOn}>
              {i18n.t('welcome.promptGo')}
            </button>
            <button type="button" onClick={() => setExplaining(false)}>
              {i18n.t('welcome.promptCancel')}
            </button>
          </p>
        </div>
      )}
      <p role="status" class="outcome">
        {outcome === 'done' && i18n.t('welcome.chosen')}
        {outcome === 'refused' && i18n.t('welcome.refused', [i18n.t(`options.mode.${modes[mode]}`)])}
      </p>
    </fieldset>
  );
}
