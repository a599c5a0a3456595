// Turns TypeScript, ES modules and templates into what jest runs; ts-jest does not support TypeScript 7.
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

// A worker that frees its whole heap before it ends needs more than the half second that jest gives it on a busy machine.
if (process.argv[1].includes('jest-worker')) process.once('exit', () => process.exit());

module.exports = {
  process(source, filename) {
    // A template becomes a module that holds it in base64, as in the bundles.
    if (filename.endsWith('.docx')) return { code: `module.exports = '${readFileSync(filename, 'base64')}';` };
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest loads modules only by require.
      supported: { 'dynamic-import': false },
      sourcefile: filename,
      sourcemap: 'inline',
    });
    return { code };
  },
};
