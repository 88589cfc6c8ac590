import type { Page } from '@playwright/test';
import { type Card, cardOn } from '../browser/card.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { PageServer } from '../browser/page-server.ts';
import { type Popup, attachPopup, openPopup } from '../browser/popup.ts';
import { badgeOf } from '../browser/tabs.ts';
import { clickWords, underlined } from '../browser/words-on-page.ts';

/** A news page with these paragraphs, under a host of its own. */
export function putArticle(pages: PageServer, paragraphs: string[], host = 'krant.test'): string {
  const path = `/${host}-${paragraphs.length}-${pages.asked.length}.html`;
  pages.put(
    path,
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title></head><body><main>${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</main></body></html>`,
  );
  return `http://${host}${path}`;
}

/** What a reader does in one tab, in the reader's terms. */
export class Visit {
  readonly chromium: LaunchedChromium;
  readonly page: Page;

  constructor(chromium: LaunchedChromium, page: Page) {
    this.chromium = chromium;
    this.page = page;
  }

  /** Opens a page and waits until Open Kaart has read it. */
  async read(address: string): Promise<void> {
    await this.page.goto(address);
    const badge = await badgeOf(this.chromium, this.page);
    if (badge === '') throw new Error(`nothing was found on ${address}`);
  }

  badge(): Promise<string> {
    return badgeOf(this.chromium, this.page);
  }

  underlined(): Promise<string[]> {
    return underlined(this.page);
  }

  /** Clicks a name in the text and gives the card. */
  async openCard(words: string): Promise<Card> {
    await clickWords(this.page, words);
    return cardOn(this.page);
  }

  /** The card that is open, or about to be. */
  card(): Promise<Card> {
    return cardOn(this.page);
  }

  /** Clicks the toolbar button. */
  openPopup(): Promise<Popup> {
    return openPopup(this.chromium, this.page);
  }

  /** The popup that something else opened. */
  openedPopup(): Promise<Popup> {
    return attachPopup(this.chromium);
  }

  /** Opens the options beside the page. */
  async openOptions(): Promise<Page> {
    const options = await this.chromium.context.newPage();
    await options.goto(this.chromium.extensionPage('options.html'));
    return options;
  }

  /** Clicks the toolbar button and chooses an entity from the list. */
  async openEntity(name: string): Promise<Popup> {
    const popup = await this.openPopup();
    await popup.shows(name);
    await popup.choose(name);
    await popup.until("location.hash !== ''");
    return popup;
  }
}
