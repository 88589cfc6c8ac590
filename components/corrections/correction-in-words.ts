import { i18n } from '#i18n';
import type { Scope } from '../../lib/correction.ts';

/** "“Utrecht” wordt op krant.nl niet meer gemarkeerd." */
export function saidInWords(words: string, to: string | null, scope: Scope, site: string | undefined): string {
  const where = site ?? i18n.t('correction.scope.site');
  if (to === null) return i18n.t(`correction.nothing.${scope}`, [words, where]);
  return i18n.t(`correction.another.${scope}`, [words, to, where]);
}
