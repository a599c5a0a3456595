// TypeScript and ES modules to what jest runs; ts-jest does not run on TypeScript 7.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, filename) {
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
