import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';

/** "https://www.krant.nl/artikel" or "www.krant.nl" → "www.krant.nl"; undefined for what is no site. */
export function hostTyped(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const host = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname;
  // "*" and other signs come through as what no site is called.
  const name = host?.replace(/\.$/, '');
  return name !== undefined && (/^[\w-]+(?:\.[\w-]+)+$/.test(name) || name === 'localhost') ? name : undefined;
}

interface ListProps {
  heading: string;
  explanation?: string;
  empty: string;
  hosts: readonly string[];
  /** Called in the click itself; false when the browser's permission that it needs was refused. */
  add(host: string): Promise<boolean>;
}

/** Sites of one kind, to add to and to take away from. */
export function SiteList({ heading, explanation, empty, hosts, add }: ListProps) {
  const id = useId();
  const { typed, said, removed, type, submit, remove, putBack } = useSites(add);
  return (
    <div class="sites">
      <h3>{heading}</h3>
      {explanation && <p class="quiet">{explanation}</p>}
      {hosts.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul>
          {hosts.toSorted().map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="link" aria-label={i18n.t('options.removeSite', [host])} onClick={() => remove(host)}>
                {i18n.t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for={id} class="unseen">
          {i18n.t('options.addSite', [heading])}
        </label>
        <input
          id={id}
          type="text"
          inputMode="url"
          placeholder={i18n.t('options.exampleSite')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={said === 'notASite'}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{i18n.t('options.add')}</button>
      </form>
      <p role="status">
        {said && i18n.t(`options.site.${said}`)}
        {removed && (
          <>
            {i18n.t('options.siteRemoved', [removed])}{' '}
            <button type="button" class="link" onClick={putBack}>
              {i18n.t('correction.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** What is typed, what became of the last site that was added or removed, and the way back from removing it. */
function useSites(add: ListProps['add']) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'' | 'notASite' | 'refused' | 'failed'>('');
  const [removed, setRemoved] = useState<string>();
  const take = (host: string) =>
    add(host).then(
      (done) => {
        setSaid(done ? '' : 'refused');
        if (done) setTyped('');
      },
      () => setSaid('failed'),
    );
  return {
    typed,
    said,
    removed,
    type: setTyped,
    submit() {
      setRemoved(undefined);
      const host = hostTyped(typed);
      if (host) void take(host);
      else setSaid('notASite');
    },
    remove(host: string) {
      setSaid('');
      sendMessage('forgetSite', host).then(
        () => setRemoved(host),
        () => setSaid('failed'),
      );
    },
    putBack() {
      if (removed === undefined) return;
      void take(removed);
      setRemoved(undefined);
    },
  };
}
