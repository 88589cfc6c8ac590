import { algorithm } from './algorithm.ts';
import { governmentBody } from './government-body.ts';
import type { KindRules } from './kind-rules.ts';
import { party } from './party.ts';
import { supplier } from './supplier.ts';

/** What is peculiar to names of each kind. Adding a kind is one file and one line. */
export const kindRules: readonly KindRules[] = [governmentBody, supplier, party, algorithm];
