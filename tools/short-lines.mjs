// Officers without clasp paste the files of dist/ into Google's editor by hand, where very long lines hang or get lost.

/** The most characters that a line of dist/ has. */
export const LONGEST_LINE = 5000;

const PIECE = 3000;

/**
 * What esbuild is to do for a script in lines: its `lineLimit` alone, without line breaks between statements, leaves
 * lines of 38,000 characters.
 */
export const IN_LINES = {
  minifyIdentifiers: true,
  minifySyntax: true,
  lineLimit: PIECE,
  // The only text that may hold a line break of its own.
  supported: { 'template-literal': false },
};

/** The same without the space at the beginning of its lines; a text that goes on in the next line keeps it. */
export function unindented(script) {
  return script.replace(/(?<!\\)\n +/g, '\n');
}

/** A text as the elements of an array in JavaScript, one a line; no character is cut in two. */
export function inPieces(text) {
  const pieces = [];
  for (let at = 0; at < text.length; ) {
    let piece = text.slice(at, at + PIECE);
    // Escapes make a literal longer than its text.
    while (JSON.stringify(piece).length > LONGEST_LINE - 2) piece = piece.slice(0, piece.length / 2);
    if (/[\ud800-\udbff]$/.test(piece)) piece = piece.slice(0, -1);
    pieces.push(JSON.stringify(piece));
    at += piece.length;
  }
  return pieces.join(',\n');
}

/** Fails the build when a file cannot be pasted. */
export function checkLines(name, text) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (at >= 0) throw new Error(`${name}: line ${at + 1} has ${lines[at].length} characters, over ${LONGEST_LINE}`);
}
