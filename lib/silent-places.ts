/**
 * Hosts where people read what is theirs alone: mail, chat, banking, health, government's own portals for one person. Open Kaart does not read there by
 * itself, whatever the reader allowed; a click on the button reads such a page once. An entry covers its subdomains. Host names are general knowledge.
 */
export const silentPlaces = {
  mail: [
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'mail.yahoo.com',
    'mail.proton.me',
    'webmail.kpnmail.nl',
    'webmail.ziggo.nl',
    'mail.xs4all.nl',
    'web.whatsapp.com',
    'web.telegram.org',
    'teams.microsoft.com',
    'app.slack.com',
    'messages.google.com',
    'docs.google.com',
    'drive.google.com',
  ],
  money: [
    'mijn.ing.nl',
    'bankieren.rabobank.nl',
    'abnamro.nl',
    'snsbank.nl',
    'asnbank.nl',
    'regiobank.nl',
    'triodos.nl',
    'bunq.com',
    'knab.nl',
    'paypal.com',
    'mijn.belastingdienst.nl',
    'mijn.toeslagen.nl',
    'digid.nl',
    'mijn.overheid.nl',
    'mijnuwv.nl',
    'mijnpensioenoverzicht.nl',
    'mijn.duo.nl',
    'mijn.svb.nl',
  ],
  health: [
    'mijngezondheid.net',
    'mijnzorgapp.nl',
    'uwzorgonline.nl',
    'mijnmedicijnen.nl',
    'mijn.cz.nl',
    'mijnzilverenkruis.nl',
    'mijn.vgz.nl',
    'mijnmenzis.nl',
    'mijnradboud.nl',
    'mijnumcutrecht.nl',
    'mijn.erasmusmc.nl',
    'mijn.amsterdamumc.nl',
  ],
} as const;

/** Mail, chat and files; banking, tax and benefits; health. */
export type SilentPlaceKind = keyof typeof silentPlaces;

const hosts: readonly string[] = Object.values(silentPlaces).flat();

/** Whether a host, or one that it is under, is a place where people keep what is theirs alone. @param host its name, without port */
export const isSilentPlace = (host: string): boolean => hosts.some((each) => host === each || host.endsWith(`.${each}`));
