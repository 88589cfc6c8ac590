/** What stands before the subject of a sentence (`Surroundings.before`): nothing, the end of another sentence, a sign, or one of these words. */
export const beforeSubject: ReadonlySet<string> = new Set(['', ...`. ! ? : ; " ' ” ’ “ ‘ ( ) , maar want ook en alleen zelfs`.split(' ')]);
