import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A page as LibreOffice lays it out: its lines from top to bottom; lengths in points, from its upper left corner. */
export interface Page {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The foot of its last line. */
  readonly bottom: number;
  readonly pictures: readonly Picture[];
}

interface Picture {
  readonly left: number;
  readonly right: number;
  readonly dotsAnInch: number;
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

const READ = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;

function pagesIn(pdf: string): readonly Page[] {
  const information = execFileSync('pdfinfo', ['-l', '-1', pdf], READ);
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], READ).split('\f');
  const words = execFileSync('pdftotext', ['-bbox', pdf, '-'], READ).split('<page ').slice(1);
  const pictures = picturesIn(pdf);
  return [...information.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height], index) => {
    const lines = (texts[index] ?? '').split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
    const feet = [...(words[index] ?? '').matchAll(/yMax="([\d.]+)"/g)].map(([, foot]) => Number(foot));
    return {
      ...{ lines: lines.filter((line) => line !== ''), width: Number(width), height: Number(height) },
      ...{ bottom: Math.max(0, ...feet), pictures: pictures[index] ?? [] },
    };
  });
}

/** The program writes the pictures beside the PDF; at this zoom it counts in points. */
function picturesIn(pdf: string): readonly (readonly Picture[])[] {
  const layout = execFileSync('pdftohtml', ['-xml', '-stdout', '-zoom', '1', pdf], { ...READ, cwd: dirname(pdf) });
  const dots = execFileSync('pdfimages', ['-list', pdf], READ).split('\n').slice(2);
  const dotsAnInch = dots.filter((line) => line !== '').map((line) => Number(line.trim().split(/\s+/)[12]));
  return layout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<image .*?left="(\d+)" width="(\d+)"/g)].map(([, left, width]) => ({
        ...{ left: Number(left), right: Number(left) + Number(width), dotsAnInch: dotsAnInch.shift() ?? 0 },
      })),
    );
}
