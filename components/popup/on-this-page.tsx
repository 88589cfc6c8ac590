import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey, EntityKind } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { looksLikePdf } from '../../lib/pdf.ts';
import type { TabState } from '../../lib/reading.ts';
import { FollowLine, type FollowSaid, useFollowSaid } from '../follow/follow-line.tsx';
import { useAboveNames } from './above-names.ts';
import { MentionedList } from './mentioned-list.tsx';
import { PageSubject, usePageSubject } from './page-subject.tsx';
import { type PageState, PageStateView } from './page-state.tsx';
import { RulingsHere } from './rulings-here.tsx';
import { seenInTab } from './seen-entities.ts';
import type { OpenTab } from '../tab.ts';

interface OnThisPageProps {
  /** Null when there is no tab to speak of. */
  tab: OpenTab | null;
  /** What is known of the tab; null when nothing is. */
  state: TabState | null;
  mutedKinds: readonly EntityKind[];
  /** What to say of a page that was not read yet, where being opened does not ask to read it. */
  unreadHint?: string | undefined;
  /** What is said of all names together. */
  children?: ComponentChildren;
}

/** How it stands with reading, from what the background noted and from what we asked for ourselves. */
function pageState(tab: OpenTab | null, state: TabState | null, asked: AskedToRead): PageState {
  if (!tab) return 'no-tab';
  // Firefox lets nobody look whether it is one.
  if (state?.silence === 'not-allowed' && looksLikePdf(tab.address ?? '')) return 'pdf';
  if (state?.silence) return state.silence;
  if (state && Object.keys(state.frames).length > 0) return 'nothing-found';
  if (asked === 'in-vain') return 'not-allowed';
  if (state?.isBeingRead) return 'reading';
  return asked === 'yes' ? 'reading' : 'not-read';
}

/** "Genoemd op deze pagina". Opening it on a page that was not read reads it: that is what the click on the button asks for. */
export function OnThisPage({ tab, state, mutedKinds, unreadHint, children }: OnThisPageProps) {
  const tabId = tab?.id;
  const unread = !state?.silence && Object.keys(state?.frames ?? {}).length === 0;
  const { asked, read } = useReadTab(tabId, unread && unreadHint === undefined);
  const pageSubject = usePageSubject(tabId);
  const followSaid = useFollowSaid();
  const entities = seenInTab(state ?? undefined);
  const hasNames = entities.length > 0 && !state?.silence;
  const { isUndecided, isPageFirst, isLineFirst, isFirst } = useAboveNames(tabId, hasNames, {
    isPageKnown: pageSubject !== undefined,
    isPage: Boolean(pageSubject),
    followSaid,
  });
  if (isUndecided) return null;
  const characters = Object.values(state?.frames ?? {}).reduce((sum, frame) => sum + frame.characters, 0);
  const open = (entity: EntityKey) => {
    location.hash = entity;
  };
  const show = (entity: EntityKey) => {
    if (tabId !== undefined) void sendMessage('showOnPage', { tabId, entity }).catch(() => undefined);
  };
  return (
    <>
      {pageSubject && isPageFirst && <PageSubject page={pageSubject} />}
      {followSaid && isLineFirst && <FollowLine said={saidBy(followSaid, isFirst)} href="#follows" />}
      {children}
      <h1 tabIndex={-1}>{i18n.t('popup.title')}</h1>
      {/* Before the list: its numbers are of what was read. */}
      {Object.values(state?.frames ?? {}).some((frame) => frame.stoppedEarly) && <p class="notice">{i18n.t('popup.stoppedEarly')}</p>}
      {hasNames ? (
        <MentionedList entities={entities} onOpen={open} onShow={show} />
      ) : unread && !state?.isBeingRead && unreadHint !== undefined ? (
        <p class="state" role="status">
          {unreadHint}
        </p>
      ) : (
        <PageStateView
          state={pageState(tab, state, asked)}
          onRead={read}
          onStop={() => void (tabId !== undefined && sendMessage('setPage', { tabId, on: false }).catch(() => undefined))}
          onOpenPdf={() => void (tabId !== undefined && sendMessage('openPdf', tabId).catch(() => undefined))}
          mutedKinds={mutedKinds}
          mayBePdf={/^(?:https?|file):/.test(tab?.address ?? 'file:')}
        />
      )}
      {pageSubject && !isPageFirst && <PageSubject page={pageSubject} />}
      {followSaid && (!isLineFirst || [...followSaid.keys()].some((about) => !isFirst(about))) && (
        <FollowLine said={saidBy(followSaid, (about) => !isFirst(about))} href="#follows" />
      )}
      {tabId !== undefined && characters > 0 && !state?.silence && <RulingsHere tabId={tabId} characters={characters} />}
    </>
  );
}

type AskedToRead = 'no' | 'yes' | 'in-vain';

/** Asks to read a page: where that is wanted as soon as it is opened, and when the reader says so. */
function useReadTab(tabId: number | undefined, asksWhenOpened: boolean): { asked: AskedToRead; read(): void } {
  const [asked, setAsked] = useState<AskedToRead>(asksWhenOpened ? 'yes' : 'no');
  const read = () => {
    if (tabId === undefined) return;
    setAsked('yes');
    sendMessage('readTab', tabId).catch(() => setAsked('in-vain'));
  };
  useEffect(() => {
    setAsked('no');
    if (asksWhenOpened) read();
  }, [tabId]);
  return { asked, read };
}

const saidBy = (said: NonNullable<FollowSaid>, isMeant: (about: string) => boolean): FollowSaid =>
  new Map([...said].filter(([about]) => isMeant(about)));
