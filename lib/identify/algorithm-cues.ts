// The words that tell whether a title is that of an algorithm.

/** Words near which a title is that of an algorithm. */
export const algorithmWord =
  /(?<![\p{L}-])(?:algoritme\p{L}*|\p{L}*risico-?(?:model|classificatie|selectie)\p{L}*|selectiemodel\p{L}*|rekenmodel\p{L}*|model|AI(?:-\p{L}+)?|kunstmatige intelligentie|machine ?learning|voorspelmodel\p{L}*|chatbots?|gezichtsherkenning|anonimiser\p{L}*|scanauto\p{L}*|risicoprofi\p{L}+|profilering|zwarte lijst|risicoscores?|voorspellen|voorspelt|geautomatiseerde?|classificatiemodel|bias(?:-?\s?toetsing)?|rekeninstrument)(?!\p{L})/iu;
/** Directly before a title. */
export const algorithmLeft =
  /(?<![\p{L}-])(?:\p{Ll}*algoritmes?|\p{L}*systeem|\p{L}*instrument|(?:reken|risico|voorspel|selectie)?model|chatbot|applicatie|tool|AI-\p{L}+|toepassing|programma)\s+(?:genaamd\s+|met de naam\s+|heet\s+)?[‘“"'(–-]{0,2}\s?$/iu;
