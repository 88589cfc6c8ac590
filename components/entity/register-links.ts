import { i18n } from '#i18n';
import { type RegisteredEntity, idOf } from '../../lib/entity.ts';

export interface RegisterLink {
  /** What the link is called. */
  text: string;
  url: string;
}

/** Codes by which the Algorithm Register knows its organisations: the codes of TOOI. */
const tooiCode = /^(gm|pv|ws|mnre|zb|oorg|so|cob)\d+$/;

/** A page needs some slug after its number; which one does not matter, so it may as well be readable. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '') || '_';

/** Registers carry what people typed; only a web address becomes a link. */
function webAddress(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const address = URL.parse(url) ?? URL.parse(`https://${url}`);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/** Where else to look: the public pages of this entity in the registers, and its own. */
export function registerLinks(entity: RegisteredEntity): RegisterLink[] {
  const links: [text: string, url: string | undefined][] = [];
  switch (entity.kind) {
    case 'government-body': {
      const code = idOf(entity.key);
      links.push(
        [i18n.t('entity.website'), entity.website],
        [i18n.t('entity.wooRequest'), entity.wooRequestPage],
        [i18n.t('entity.wooDecisions'), entity.wooDecisionsPage],
        [
          i18n.t('entity.registerPage'),
          entity.rooId && `https://organisaties.overheid.nl/${entity.rooId}/${encodeURIComponent(slug(entity.name))}`,
        ],
        [
          i18n.t('entity.tooiPage'),
          entity.tooiUri && `https://standaarden.overheid.nl/tooi/waardelijsten/item?id=${encodeURIComponent(entity.tooiUri)}`,
        ],
        [i18n.t('entity.algorithmsPage'), tooiCode.test(code) ? `https://algoritmes.overheid.nl/nl/organisatie/${code}` : undefined],
      );
      break;
    }
    case 'party':
      links.push([i18n.t('entity.website'), entity.website]);
      break;
    case 'algorithm':
      links.push([
        i18n.t('entity.algorithmPage'),
        entity.url ?? (entity.registerNumber && `https://algoritmes.overheid.nl/nl/algoritme/${encodeURIComponent(entity.registerNumber)}`),
      ]);
      break;
    case 'supplier':
      break;
  }
  return links.flatMap(([text, url]) => {
    const address = webAddress(url);
    return address ? [{ text, url: address }] : [];
  });
}
