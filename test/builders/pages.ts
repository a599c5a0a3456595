import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page as LibreOffice lays it out: its lines from top to bottom, and its size in points. */
export interface Page {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The pages of each document; LibreOffice is started once for all of them. */
export function pagesOf<K extends string>(
  documents: Readonly<Record<K, Uint8Array>>,
): Readonly<Record<K, readonly Page[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const names = Object.keys(documents) as K[];
    const files = names.map((name) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, documents[name]);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
    const read = names.map((name) => [name, pagesIn(join(folder, `${name}.pdf`))]);
    return Object.fromEntries(read) as Record<K, readonly Page[]>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesIn(pdf: string): readonly Page[] {
  const information = execFileSync('pdfinfo', ['-l', '-1', pdf], { encoding: 'utf8' });
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  return [...information.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height], index) => {
    const lines = (texts[index] ?? '').split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
    return { lines: lines.filter((line) => line !== ''), width: Number(width), height: Number(height) };
  });
}
