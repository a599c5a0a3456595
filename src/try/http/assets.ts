import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The page's own files, by the path under which they are served. */
export interface Assets {
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: string }>;
  /** Inserted into every sidebar: `google.script`. */
  readonly bridge: string;
}

export async function readAssets(folder = join('src', 'try', 'page')): Promise<Assets> {
  const at = (name: string) => join(folder, name);
  const script = { type: 'text/javascript; charset=utf-8', body: await bundled(at('page.ts')) };
  const style = { type: 'text/css; charset=utf-8', body: await bundled(at('page.css')) };
  const documentStyle = { type: style.type, body: await bundled(at('document/document.css')) };
  const documentScript = { type: script.type, body: await bundled(at('document/document.ts')) };
  const page = { type: 'text/html; charset=utf-8', body: await readFile(at('index.html'), 'utf8') };
  return {
    files: new Map([
      ['', page],
      ['page.js', script],
      ['page.css', style],
      ['document.css', documentStyle],
      ['start.js', { type: script.type, body: await bundled(at(join('start', 'start.ts'))) }],
      ['document.js', documentScript],
    ]),
    bridge: await bundled(at('bridge.ts')),
  };
}

async function bundled(entry: string): Promise<string> {
  const options = { bundle: true, write: false, charset: 'utf8', target: 'es2020', format: 'iife' } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles[0]?.text ?? '';
}
