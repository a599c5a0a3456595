// TypeScript, ES modules and templates to what jest runs; ts-jest does not run on TypeScript 7.
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

module.exports = {
  process(source, filename) {
    // A template is a module that holds it in base64, as in the bundles.
    if (filename.endsWith('.docx')) return { code: `module.exports = '${readFileSync(filename, 'base64')}';` };
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest loads modules by require alone.
      supported: { 'dynamic-import': false },
      sourcefile: filename,
      sourcemap: 'inline',
    });
    return { code };
  },
};
