import { pattern } from '../pattern.ts';

/** What lib/identify/algorithm-cues.ts names. */
export const wordsOfAlgorithms = {
  algorithmWord: pattern`
    (?<![\p{L}-])(?:
      algoritme\p{L}*
      |\p{L}*risico-?(?:model|classificatie|selectie)\p{L}*
      |selectiemodel\p{L}*|rekenmodel\p{L}*|model|AI(?:-\p{L}+)?|kunstmatige intelligentie|machine ?learning|voorspelmodel\p{L}*|chatbots?
      |gezichts(?:herkenning|vergelijking|afbeelding|detectie)\p{L}*|(?:de-?|pseudo)?anonimis\p{L}*|pseudonimis\p{L}*|scanauto\p{L}*|risicoprofi\p{L}+
      |profilering|zwarte lijst|risicoscores?|voorspellen|voorspelt
      |geautomatiseerde?|classificatiemodel|bias(?:-?\s?toetsing)?|rekeninstrument|predictive \p{L}+|voorspellende?|algoritmische?
      |(?:fraude|risico)signal\p{L}+|risico-?indicati\p{L}+|risicotaxatie\p{L}*|zelflerende?|datamining\p{L}*|data-?analyse|fraudedetectie\p{L}*
      |fraudeopsporing|reclassering\p{L}*|recidive\p{L}*|vragenlijst(?:en)?|profileringssysteem|bijstandsaanvragen|slimme camera\p{L}*
    )(?!\p{L})`,
  algorithmLeft: pattern`
    (?<![\p{L}-])(?:
      (?:
        \p{Ll}*algoritmes?|\p{L}*systeem|\p{L}*instrument|(?:reken|risico|voorspel|selectie)?model|chatbot|applicatie|tool|AI-\p{L}+|toepassing
        |programma
      )(?:\s+(?:genaamd|met de naam|heet))?
      |\p{L}*(?:software|algoritmes?|systeem|instrument|tool|applicatie|programma)(?:,?\s+(?:genaamd|genoemd)|,?\s+met de naam|\s+(?:heet|heette))
      |(?:algoritme|systeem|programma),?\s+(?:het\s+)?(?:zogeheten|zogenaamde|zogenoemde)
    )\s+[‘“„"'(–-]{0,2}\s?$`,
  algorithmRight: pattern`
    ^(?:
      [’”"']?\s+(?:heet|heette)\s+(?:het|de)\s+(?:\p{Ll}+\s+)?(?:algoritme|\p{L}*systeem|\p{L}*model|\p{L}*software|programma)
      |-(?:algoritme|systeem|software|model|database)
    )(?!\p{L})`,
};
