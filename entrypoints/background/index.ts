import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyOldBin } from '../../lib/remember/bin.ts';
import { bringDossierBack } from '../../lib/remember/copy-told.ts';
import { noteCorrection } from '../../lib/remember/corrections.ts';
import { onChangedByScreen } from '../../lib/remember/changes-by-screens.ts';
import { onWantedAfterAll } from '../../lib/remember/dossier.ts';
import { dossierNamed } from '../../lib/remember/dossiers.ts';
import { evictNowAndThen } from '../../lib/remember/evict.ts';
import { changeSaves } from '../../lib/remember/saves.ts';
import { keptHere, markAllKept, markKept } from './anchors.ts';
import { stopConnections } from './connections-under-way.ts';
import { correctHere, correctTab, findEntities, tellPages, undoCorrections, wishesFor } from './corrections.ts';
import { arrangeDaily, follow, isDaily, putBackFollows, unfollow } from './following.ts';
import { receive } from './inbox.ts';
import { bring, openEntity, openPopupOnItsList, showOnPage, stepMention } from './on-page.ts';
import { countNames, identifyNames, whoElse } from './names-in-texts.ts';
import { openTyped, suggest } from './omnibox.ts';
import { openPdf } from './pdf.ts';
import { openPanelByKey } from './panel-by-key.ts';
import { followSettings, forgetSite, readOpenTabs, readTab, setMode, setPage, setSite } from './reading-places.ts';
import { describeAddress } from './page-address.ts';
import { keepFromPages } from '../../lib/remember/second-copy/copy-store.ts';
import { putRequest } from '../../lib/remember/woo-requests.ts';
import { forgetPrivateWindows } from './private-windows.ts';
import { rulingsHere } from './rulings.ts';
import { lookUpSelection, offerMenu } from './selection-menu.ts';
import { afterNavigation, forgetTab, noteReading, noteSilence } from './tab-readings.ts';
import { endEarlierRuns } from './worker-run.ts';

// Whoever asks sources or keeps things knows all sources, what their answers look like and how those are read. To make that ready takes a good part of the time in which a worker starts, and who
// reads a page waits for it: it is made ready when it is first asked.
const connections = () => import('./connections.ts');
const erasing = () => import('./erasing.ts');
const keeping = () => import('./keeping.ts');
const preferences = () => import('./preferences.ts');
const questions = () => import('./lookups.ts');
const keepByKey = async (tabId: number, windowId: number | undefined) => (await import('./keep-by-key.ts')).keepByKey(tabId, windowId);
const askDaily = async () => (await questions()).askDaily();

/** What waited for a dossier that the reader put off: what the pages that are open are told of it, and what is arranged when the browser starts. */
function afterOpening(): void {
  void Promise.all([tellPages(), markAllKept(), arrangeDaily(), emptyOldBin()]).catch(() => undefined);
}

// An address book: who answers what. Listeners stand at the top, or the browser does not wake the worker for them.
// No module: of a worker's classic script Chromium keeps the compiled code, of its modules nothing, and then each start compiles all of it again.
export default defineBackground({
  main() {
    void endEarlierRuns();
    void keepFromPages();
    void openPopupOnItsList();
    onWantedAfterAll(afterOpening);
    onChangedByScreen(() => Promise.all([tellPages(), arrangeDaily()]));

    receive('countNames', countNames);
    receive('identifyNames', identifyNames);
    receive('whoElse', whoElse);
    receive('pageRead', async (reading, sender) => {
      await noteReading(reading, sender);
      // A page that left, or may not be asked any more, has nothing to mark.
      void markKept(sender).catch(() => undefined);
    });
    receive('pageSilent', noteSilence);
    receive('bring', bring);
    receive('cardOpened', async (entity, sender) => (await questions()).factsFor(entity, sender));
    receive('openEntity', (entity, { tab }) => openEntity(entity, { windowId: tab?.windowId, tab }));

    receive('pageWishes', wishesFor);
    receive('correctHere', correctHere);
    receive('findEntities', findEntities);
    receive('undoCorrections', undoCorrections);

    receive('readTab', readTab);
    receive('lookUp', async (asked, sender) => (await questions()).ask(asked, sender));
    receive('lookUpRecord', async (asked, sender) => (await questions()).askForRecord(asked, sender));
    receive('getReady', async () => (await questions()).getReady());
    receive('stopLookUp', async (asked) => (await questions()).stopAsking(asked));
    receive('connections', async (asked) => (await connections()).connectionsAmong(asked));
    receive('holdBundled', async (asked, sender) => (await connections()).holdBundled(asked, sender));
    receive('askForConnections', async (asked, sender) => (await connections()).askForConnections(asked, sender));
    receive('stopConnections', stopConnections);
    receive('readPageAddress', describeAddress);
    receive('rulingsHere', rulingsHere);
    receive('announcedResult', async (asked) => (await questions()).resultAnnounced(asked));
    receive('announcedResults', async (asked) => (await questions()).resultsAnnounced(asked));
    receive('setMode', setMode);
    receive('setSite', setSite);
    receive('forgetSite', forgetSite);
    receive('setPage', setPage);
    receive('showOnPage', showOnPage);
    receive('openPdf', openPdf);

    receive('muteKinds', async (asked) => (await preferences()).muteKinds(asked));
    receive('setLine', async (asked) => (await preferences()).setLine(asked));
    receive('setSource', async (asked) => (await preferences()).setSource(asked));
    receive('allowHosts', async (asked) => (await preferences()).allowHosts(asked));
    receive('setKeeping', async (asked) => (await preferences()).setKeeping(asked));
    receive('describeSources', async () => (await preferences()).describeSources());
    receive('erase', async (what) => (await erasing()).erase(what));
    receive('stopErasing', async () => (await erasing()).stopErasing());
    receive('endErasing', async () => (await erasing()).endErasing());
    receive('bringBack', async () => {
      await (await questions()).awake(bringDossierBack());
      afterOpening();
    });

    receive('correctTab', correctTab);
    receive('putBackSettings', async (asked) => (await preferences()).putBackSettings(asked));
    receive('noteCorrection', async ({ id, text }) => void (await noteCorrection(id, text)));

    receive('keep', async (asked) => (await keeping()).keepFromScreen(asked));
    receive('keepFromPage', async (entity, sender) => {
      const id = await (await keeping()).keepFromPage(entity, sender);
      void markKept(sender).catch(() => undefined);
      return id;
    });
    receive('takeBackFromPage', async (id, sender) => {
      await (await keeping()).takeBackFromPage(id, sender);
      void markKept(sender, true).catch(() => undefined);
    });
    receive('keptHere', keptHere);
    receive('changeSave', async ({ id, ...change }) => void (await changeSaves([id], change)));
    receive('makeDossier', (name) => dossierNamed(name));
    receive('follow', ({ entity, name }) => follow(entity, name));
    receive('unfollow', unfollow);
    receive('putBackFollows', putBackFollows);
    receive('putRequest', putRequest);
    receive('discardSaves', async (asked) => (await keeping()).discardSaves(asked));
    receive('putBackSaves', async (asked) => (await keeping()).putBackSaves(asked));

    browser.tabs.onUpdated.addListener((tabId, { status }) => void (status && afterNavigation(tabId, status)));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.windows.onRemoved.addListener(() => void forgetPrivateWindows());
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'open-panel') void openPanelByKey(tab.id, tab.windowId);
      if (command === 'next-mention') void stepMention(tab.id, 1);
      if (command === 'previous-mention') void stepMention(tab.id, -1);
      if (command === 'keep') void keepByKey(tab.id, tab.windowId);
    });
    browser.omnibox.onInputChanged.addListener((typed, tell) => void suggest(typed).then(tell));
    browser.omnibox.onInputEntered.addListener((text, where) => void openTyped(text, where));
    browser.contextMenus.onClicked.addListener((info, tab) => void lookUpSelection(info, tab));
    browser.alarms.onAlarm.addListener((alarm) => void (isDaily(alarm) && askDaily()));
    browser.permissions.onAdded.addListener(() => void followSettings());
    browser.permissions.onRemoved.addListener(() => void followSettings());
    browser.runtime.onStartup.addListener(
      () => void Promise.all([followSettings(), forgetPrivateWindows(), evictNowAndThen(), emptyOldBin(), offerMenu(), arrangeDaily()]),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void Promise.all([followSettings(), offerMenu(), arrangeDaily()]);
      if (reason === 'update') void readOpenTabs();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
