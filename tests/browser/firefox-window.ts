import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxBuild, sourceHosts } from './built-extension.ts';
import { preferencesFor, startClosedProxy } from './closed-proxy.ts';
import { findFirefox } from './find-browser.ts';

/** Firefox as somebody who sits before it has it: its own window with its keys, menus and address bar, which WebDriver BiDi does not reach in Firefox 140. */
export interface FirefoxWindow {
  goTo(address: string): Promise<void>;
  /** Runs the body of a function in the page, as a script of the browser that also sees into a closed shadow root; gives its (JSON) value. */
  inPage(body: string, ...values: unknown[]): Promise<unknown>;
  /** Runs the body of a function in the window of the browser itself; gives its (JSON) value. */
  inWindow(body: string, ...values: unknown[]): Promise<unknown>;
  /** Presses these keys at once, each by its letter or as one of `keys`, and lets go of them. */
  press(...chord: string[]): Promise<void>;
  /** Types letter by letter. */
  type(text: string): Promise<void>;
  /** Presses the right button in the middle of the first element of the page that matches. */
  rightClick(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** As WebDriver calls them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { alt: '\uE00A', control: '\uE009', shift: '\uE008', enter: '\uE007', escape: '\uE00C' } as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, ask: () => Promise<unknown>): Promise<unknown> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`${what} never came`);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marionette, Firefox's own protocol, which speaks to its window too: `length:[0, number, command, parameters]`, answered by `length:[1, number, error, result]`. */
class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { answer(value: unknown): void; refuse(error: Error): void }>();
  #unread = Buffer.alloc(0);
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#unread = Buffer.concat([this.#unread, data]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#hear(message);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const { refuse } of this.#waiting.values()) refuse(new Error('Firefox closed'));
    });
  }

  #next(): unknown {
    const colon = this.#unread.indexOf(':');
    const end = colon + 1 + Number(this.#unread.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || this.#unread.length < end) return undefined;
    const message: unknown = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
    this.#unread = this.#unread.subarray(end);
    return message;
  }

  #hear(message: unknown): void {
    // It begins by saying who it is, which answers nothing.
    if (!Array.isArray(message)) return;
    const [, id, error, result]: unknown[] = message;
    const asker = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (isRecord(error)) asker?.refuse(new Error(`${String(error.error)}: ${String(error.message)}`));
    else asker?.answer(isRecord(result) && 'value' in result ? result.value : result);
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    return new Promise((answer, refuse) => {
      const id = ++this.#last;
      this.#waiting.set(id, { answer, refuse });
      const text = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }
}

const closeWelcome = `
  const welcome = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.filePath === '/welcome.html');
  if (welcome) gBrowser.removeTab(welcome);
  return Boolean(welcome);`;

const reach = (port: number) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });

/**
 * Starts Firefox with the built extension as a temporary add-on, closed off from the network but for pages under `http://*.test`.
 * @throws {NoBrowser} when there is no Firefox
 */
export async function openFirefoxWindow(pagesPort: number): Promise<FirefoxWindow> {
  const executable = findFirefox();
  const proxy = await startClosedProxy({ hosts: sourceHosts(firefoxBuild), pagesPort });
  const profile = mkdtempSync(join(tmpdir(), 'open-kaart-firefox-'));
  const preferences = {
    'marionette.port': 0,
    'intl.locale.requested': 'nl',
    'browser.shell.checkDefaultBrowser': false,
    'browser.urlbar.suggest.searches': false,
    ...preferencesFor(proxy),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '-marionette', '-remote-allow-system-access', 'about:blank'],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const stop = async () => {
    browser.kill();
    await ended;
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    // The port that it chose it writes down there.
    const written = join(profile, 'MarionetteActivePort');
    const port = Number(await until('the port of Marionette', async () => existsSync(written) && readFileSync(written, 'utf8')));
    const marionette = new Marionette(await reach(port));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Addon:Install', { path: firefoxBuild, temporary: true });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    // Just installed it says welcome; that tab would be in front.
    await until('the welcome', () => marionette.send('WebDriver:ExecuteScript', { script: closeWelcome, args: [] }));
    const run = async (context: 'content' | 'chrome', script: string, args: unknown[]) => {
      await marionette.send('Marionette:SetContext', { value: context });
      return await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: context === 'content' ? 'system' : 'default' });
    };
    const act = async (actions: object[]) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    };
    return {
      goTo: async (url) => {
        await marionette.send('Marionette:SetContext', { value: 'content' });
        await marionette.send('WebDriver:Navigate', { url });
      },
      inPage: (body, ...values) => run('content', body, values),
      inWindow: (body, ...values) => run('chrome', body, values),
      press: (...chord) =>
        act([...chord.map((value) => ({ type: 'keyDown', value })), ...chord.toReversed().map((value) => ({ type: 'keyUp', value }))]),
      type: (text) =>
        act(
          Array.from(text).flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        ),
      rightClick: async (selector) => {
        await marionette.send('Marionette:SetContext', { value: 'content' });
        const origin = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
        const actions = [
          { type: 'pointerMove', origin, x: 0, y: 0 },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ];
        await marionette.send('WebDriver:PerformActions', {
          actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
        });
      },
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
