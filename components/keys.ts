import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useWatched } from './watched.ts';

/** As in wxt.config.ts, in the order in which a reader meets them. */
const commands = [
  { command: '_execute_action', words: 'commandPopup' },
  { command: 'open-panel', words: 'commandPanel' },
  { command: 'next-mention', words: 'commandNextMention' },
  { command: 'previous-mention', words: 'commandPreviousMention' },
  { command: 'keep', words: 'commandKeep' },
] as const;
type Command = (typeof commands)[number]['command'];

interface KeyOfCommand {
  command: Command;
  does: string;
  /** As the browser writes it; empty when the command has none. */
  key: string;
}

async function readKeys(): Promise<KeyOfCommand[]> {
  const held = await browser.commands.getAll();
  return commands.map(({ command, words }) => ({
    command,
    does: i18n.t(words),
    key: held.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Which key does what, as the browser has it now. Undefined until that is known. */
export function useKeys(): KeyOfCommand[] | undefined {
  return useWatched<KeyOfCommand[]>((tell) => {
    let open = true;
    const look = () =>
      void readKeys().then(
        (keys) => open && tell(keys),
        () => undefined,
      );
    look();
    // The reader changes them elsewhere in the browser, and comes back.
    document.addEventListener('visibilitychange', look);
    return () => {
      open = false;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
}

/** The key of a command; undefined as long as it is not known, and when it has none. */
export const keyOf = (wanted: Command, keys: readonly KeyOfCommand[] | undefined): string | undefined =>
  keys?.find(({ command }) => command === wanted)?.key || undefined;
