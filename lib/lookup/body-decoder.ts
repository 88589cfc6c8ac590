/** The media types of XML, but for that of pages. */
export const xmlType = /^(?:text|application)\/(?:(?!xhtml)[\w.-]+\+)?xml\b/i;

/** No declaration of XML is longer: it says a version, an encoding and whether it stands alone. Bytes. */
const longestDeclaration = 200;
const tagEnd = 0x3e;

/**
 * Makes text of a body as it comes: in the character set that the answer says it is in, or XML itself at its beginning; UTF-8 where none is said, or one that does
 * not exist.
 */
export class BodyDecoder {
  #decoder: TextDecoder | undefined;
  /** What came while it is not known yet in which character set. */
  #begin = new Uint8Array();

  /** @param type the content type that the answer says it is of */
  constructor(type: string) {
    const said = /;\s*charset="?([\w.:-]+)/i.exec(type)?.[1];
    if (said !== undefined || !xmlType.test(type)) this.#decoder = decoderFor(said);
  }

  /** The text of what came now; of a letter or a declaration that was broken off, when the rest of it is there. */
  decode(chunk: Uint8Array): string {
    if (this.#decoder) return this.#decoder.decode(chunk, { stream: true });
    this.#begin = joined(this.#begin, chunk);
    const isWhole = this.#begin.includes(tagEnd) || this.#begin.length >= longestDeclaration;
    return isWhole ? this.#decodeBegin() : '';
  }

  /** The text of what was left when no more comes. */
  end(): string {
    return (this.#decoder ? '' : this.#decodeBegin()) + (this.#decoder?.decode() ?? '');
  }

  #decodeBegin(): string {
    this.#decoder = decoderFor(declaredIn(this.#begin));
    return this.#decoder.decode(this.#begin, { stream: true });
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // There is no such character set.
    return new TextDecoder();
  }
}

/** What the declaration of XML says (XML 1.0 §4.3.3). Who can read it so far knows that it is not UTF-16, which some programs say of all they make. */
function declaredIn(begin: Uint8Array): string | undefined {
  const said = /^<\?xml[^>]*\sencoding=["']([\w.:-]+)/.exec(String.fromCodePoint(...begin.subarray(0, longestDeclaration)))?.[1];
  return said !== undefined && /^utf-?16/i.test(said) ? undefined : said;
}
