import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyOldBin } from '../../lib/remember/bin.ts';
import { noteCorrection } from '../../lib/remember/corrections.ts';
import { dossierNamed } from '../../lib/remember/dossiers.ts';
import { evictNowAndThen } from '../../lib/remember/evict.ts';
import { changeSaves } from '../../lib/remember/saves.ts';
import { keptHere, markKept } from './anchors.ts';
import { askForConnections, connectionsAmong, holdBundled, stopConnections } from './connections.ts';
import { correctHere, correctTab, findEntities, putBackCorrections, undoCorrections, wishesFor } from './corrections.ts';
import { arrangeDaily, follow, isDaily, putBackFollows, unfollow } from './following.ts';
import { receive } from './inbox.ts';
import { keepByKey } from './keep-by-key.ts';
import { discardSaves, keepFromPage, keepFromScreen, putBackSaves, takeBackFromPage } from './keeping.ts';
import { bring, openEntity, openPopupOnItsList, showOnPage, stepMention } from './on-page.ts';
import { countNames, identifyNames, whoElse } from './names-in-texts.ts';
import { openTyped, suggest } from './omnibox.ts';
import { openPdf } from './pdf.ts';
import { openPanelByKey } from './panel-by-key.ts';
import { followSettings, forgetSite, readTab, setMode, setPage, setSite } from './places.ts';
import { allowHosts, describeSources, muteKinds, putBackSettings, setKeeping, setLine, setSource } from './preferences.ts';
import { describeAddress } from './page-address.ts';
import { keepFromPages } from '../../lib/remember/second-copy/copy-store.ts';
import { putRequest } from '../../lib/remember/woo-requests.ts';
import { ask, askDaily, askForRecord, factsFor, getReady, resultHeld, resultsHeld, stopAsking, sweep } from './questions.ts';
import { rulingsHere } from './rulings.ts';
import { lookUpSelection, offerMenu } from './selection-menu.ts';
import { endErasing, erase, stopErasing } from './erasing.ts';
import { afterNavigation, forgetTab, noteReading, noteSilence } from './tab-readings.ts';

// An address book: who answers what. Listeners stand at the top, or the browser does not wake the worker for them.
// No module: of a worker's classic script Chromium keeps the compiled code, of its modules nothing, and then each start compiles all of it again.
export default defineBackground({
  main() {
    void sweep();
    void keepFromPages();
    void openPopupOnItsList();

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
    receive('cardOpened', factsFor);
    receive('openEntity', (entity, sender) => openEntity(entity, sender.tab?.windowId));

    receive('pageWishes', wishesFor);
    receive('correctHere', correctHere);
    receive('findEntities', findEntities);
    receive('undoCorrections', undoCorrections);

    receive('readTab', readTab);
    receive('lookUp', ask);
    receive('lookUpRecord', askForRecord);
    receive('getReady', getReady);
    receive('stopLookUp', stopAsking);
    receive('connections', connectionsAmong);
    receive('holdBundled', holdBundled);
    receive('askForConnections', askForConnections);
    receive('stopConnections', stopConnections);
    receive('readPageAddress', describeAddress);
    receive('rulingsHere', rulingsHere);
    receive('heldResult', resultHeld);
    receive('heldResults', resultsHeld);
    receive('setMode', setMode);
    receive('setSite', setSite);
    receive('forgetSite', forgetSite);
    receive('setPage', setPage);
    receive('showOnPage', showOnPage);
    receive('openPdf', openPdf);

    receive('muteKinds', muteKinds);
    receive('setLine', setLine);
    receive('setSource', setSource);
    receive('allowHosts', allowHosts);
    receive('setKeeping', setKeeping);
    receive('describeSources', describeSources);
    receive('erase', erase);
    receive('stopErasing', stopErasing);
    receive('endErasing', endErasing);

    receive('correctTab', correctTab);
    receive('putBackCorrections', putBackCorrections);
    receive('putBackSettings', putBackSettings);
    receive('noteCorrection', async ({ id, text }) => void (await noteCorrection(id, text)));

    receive('keep', keepFromScreen);
    receive('keepFromPage', async (entity, sender) => {
      const id = await keepFromPage(entity, sender);
      void markKept(sender).catch(() => undefined);
      return id;
    });
    receive('takeBackFromPage', async (id, sender) => {
      await takeBackFromPage(id, sender);
      void markKept(sender, true).catch(() => undefined);
    });
    receive('keptHere', keptHere);
    receive('changeSave', async ({ id, ...change }) => void (await changeSaves([id], change)));
    receive('makeDossier', (name) => dossierNamed(name));
    receive('follow', ({ entity, name }) => follow(entity, name));
    receive('unfollow', unfollow);
    receive('putBackFollows', putBackFollows);
    receive('putRequest', putRequest);
    receive('discardSaves', discardSaves);
    receive('putBackSaves', putBackSaves);

    browser.tabs.onUpdated.addListener((tabId, { status }) => void (status && afterNavigation(tabId)));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
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
      () => void Promise.all([followSettings(), evictNowAndThen(), emptyOldBin(), offerMenu(), arrangeDaily()]),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void Promise.all([followSettings(), offerMenu(), arrangeDaily()]);
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
