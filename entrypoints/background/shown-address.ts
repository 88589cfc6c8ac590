import { browser } from 'wxt/browser';
import { addressShown } from '../../lib/pdf.ts';

/** The address of what a tab shows: of the pdf, when that is in our reader. Undefined where the browser keeps it to itself. */
export const shownAddress = (tabAddress: string | undefined): string | undefined => addressShown(tabAddress, browser.runtime.getURL('/'));
