import { Parser, type ParserOptions } from 'htmlparser2';

export interface MarkupReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  say(text: string): void;
}

/** No page of a program nests so deeply, and the parser's time grows with the square of the depth. */
const DEEPEST = 1000;
/** The depth is looked at after so many characters. */
const PIECE = 1 << 16;

/** Reads HTML or XML; false when it is nested too deeply, and was not read to the end. */
export function readMarkup(text: string, reader: MarkupReader, options: ParserOptions = {}): boolean {
  let depth = 0;
  const handler = {
    onopentag(name: string, attributes: Readonly<Record<string, string>>) {
      depth++;
      reader.open(name, attributes);
    },
    onclosetag(name: string) {
      depth--;
      reader.close(name);
    },
    ontext: (part: string) => reader.say(part),
  };
  const parser = new Parser(handler, { decodeEntities: true, ...options });
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    if (depth > DEEPEST) return false;
  }
  parser.end();
  return true;
}
