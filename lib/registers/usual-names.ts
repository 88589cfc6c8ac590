// What the registers do not say, or say in words that nobody uses. General knowledge; names and codes only.

/** The name by which a body goes, where its registered one is another. The registered one stays findable. */
export const usualNames: Record<string, string> = {
  oorg12368: 'Belastingdienst',
  oorg12369: 'Dienst Toeslagen',
  oorg12370: 'Douane',
  oorg10221: 'Nationale ombudsman',
  zb000218: 'Autoriteit Financiële Markten',
  zb000195: 'Kadaster',
  so1013: 'GGD Rotterdam-Rijnmond',
  so0340: 'GGD Hollands Noorden',
  so0558: 'GGD Noord- en Oost-Gelderland',
  so0887: 'GGD Amsterdam-Amstelland',
  so0910: 'GGD Flevoland',
};

/** Successors that no register gives. */
export const knownSuccessors: Record<string, string[]> = {
  ws0202: ['ws0653'], // Blija Buitendijks lay within Wetterskip Fryslân, which took over its tasks
};
