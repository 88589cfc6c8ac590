import { pattern } from '../pattern.ts';

// What the tables of cues are built of. A cue on the left ends where the name begins, one on the right begins where it ends. Case matters:
// "burgemeester van Buren" is an office, "burgemeester Van Buren" a surname.

/** The source of a pattern in which each space stands for any white space. */
export const cue = (source: string): string => source.replaceAll(' ', String.raw`\s+`);

/** No letter, digit or hyphen before. */
export const start = String.raw`(?<![\p{L}\d-])`;
/** No letter or digit before: an office may have something before a hyphen, "oud-wethouder", "VVD-raadslid". */
export const office = String.raw`(?<![\p{L}\d])`;
/** "J.", "Th.", "J.-P.": only after initials does a full stop not end the sentence. */
const initials = String.raw`(?:-?\p{Lu}\p{Ll}?\.)+`;
const title = String.raw`(?:drs?|mr|ir|ing|prof|mw|dhr|mevr)\.`;
/** Up to six words of a person's name, perhaps with their party: "Leo Tulpstra", "Jansen (VVD)", "J. van der Berg van D66". */
export const person = pattern`
  (?<person>(?:\s+(?:${initials}|${title}|\p{Lu}[\p{L}'’-]*|van|de|der|den|het|ten|ter|te|in|el|al|en|’t|'t)){0,6}(?:\s*\([^()]{1,25}\))?,?)`;

export const collegeWords = String.raw`(?:[Bb]urgemeester (?:en|&) [Ww]ethouders|B\s?(?:&|en) W|B&W|BenW|[Bb] en [Ww])`;
export const councilWords = pattern`
  (?:
    (?:[Gg]emeente)?[Rr]aad(?:sleden|slid|sfracties?|sgriffie|sverkiezingen|svergadering(?:en)?|sdebat)?
    |(?:[Gg]emeente)?[Rr]aden|[Gg]emeentebestuur|[Gg]emeentebesturen|[Ss]tadsbestuur|[Rr]ekenkamer(?:commissie)?
    |(?:[Cc]olleges?(?: van)? )?${collegeWords}|[Cc]olleges?|[Gg]emeentesecretaris|[Gg]riffier?|[Gg]emeentearchief
  )`;
export const mayorWords = pattern`
  (?:
    (?:[Ll]oco-?)?[Bb]urgemeesters?|[Bb]urger(?:vader|moeder)s?|[Ww]ethouders?|(?:[Gg]emeente)?[Rr]aadslid|(?:[Gg]emeente)?[Rr]aadsleden
    |[Gg]emeentesecretaris
  )`;
export const ministerWords = String.raw`(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Bb]ewinds(?:man|vrouw|persoon|lieden)|[Mm]inister-president)`;
