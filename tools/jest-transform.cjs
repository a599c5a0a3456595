// Turns TypeScript, ES modules and templates into what jest runs; ts-jest does not support TypeScript 7.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const OWN_TEXT = readFileSync(__filename, 'utf8');

// A worker that frees its whole heap before it ends needs more than the half second that jest gives it on a busy machine.
if (process.argv[1].includes('jest-worker')) process.once('exit', () => process.exit());

module.exports = {
  /** Without the settings of jest, so that its several configurations share what was made. */
  getCacheKey(source, filename) {
    return createHash('sha256').update([source, filename, version, OWN_TEXT].join('\0')).digest('hex').slice(0, 32);
  },
  process(source, filename) {
    // A template becomes a module that holds it in base64, as in the bundles.
    if (filename.endsWith('.docx')) return { code: `module.exports = '${readFileSync(filename, 'base64')}';` };
    // The map in a file of its own: jest reads it only to tell where a test failed.
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest loads modules only by require.
      supported: { 'dynamic-import': false },
      sourcefile: filename,
      sourcemap: 'external',
    });
    return { code, map };
  },
};
