// Gives jest, in place of a source file, one mutant of it, or the file with a mark at each sampled mutant.
const { createHash } = require('node:crypto');
const { relative } = require('node:path');
const base = require('../jest-transform.cjs');

function marked(source, mutants) {
  const pieces = mutants.flatMap(({ id, mark: { start, end, statement } }) => {
    const note = `globalThis.reachedMutants.add(${id})`;
    const [open, close] = statement ? [`{ ${note}; `, ' }'] : [`(${note}, `, ')'];
    return [
      { at: start, text: open, closes: false, length: end - start },
      { at: end, text: close, closes: true, length: end - start },
    ];
  });
  // At the same position, closing pieces come before opening ones; longer marks open first, shorter marks close first.
  pieces.sort((a, b) => a.at - b.at || b.closes - a.closes || (a.closes ? a.length - b.length : b.length - a.length));
  let text = '';
  let from = 0;
  for (const piece of pieces) {
    text += source.slice(from, piece.at) + piece.text;
    from = piece.at;
  }
  return text + source.slice(from);
}

function changesOf(filename, { config, transformerConfig }) {
  const file = relative(config.rootDir, filename).replaceAll('\\', '/');
  return {
    mutant: transformerConfig.mutant?.file === file ? transformerConfig.mutant : undefined,
    marks: (transformerConfig.marks ?? []).filter((mutant) => mutant.file === file),
  };
}

/** One failure kills a mutant, so fast-check need not shrink it; with a fixed seed a second run has the same score. */
const PROPERTIES = { seed: 1, endOnFailure: true };
const withProperties = (source) =>
  /from 'fast-check'/.test(source)
    ? `${source}\n;require('fast-check').configureGlobal(${JSON.stringify(PROPERTIES)});`
    : source;

module.exports = {
  getCacheKey(source, filename, options) {
    const changes = JSON.stringify(changesOf(filename, options));
    return createHash('sha256').update([source, filename, changes, '2'].join('\0')).digest('hex').slice(0, 32);
  },
  process(source, filename, options) {
    const { mutant, marks } = changesOf(filename, options);
    const changed = mutant
      ? source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end)
      : marked(source, marks);
    return base.process(withProperties(changed), filename);
  },
};
