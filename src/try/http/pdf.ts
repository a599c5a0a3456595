import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
const LONGEST_MS = 60_000;

/** LibreOffice, where it is installed. */
function office(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

export function canMakePdf(): boolean {
  return office() !== null;
}

/** Null when LibreOffice is missing, fails or takes too long. It gets a profile of its own, which is thrown away. */
export async function pdfOf(docx: Uint8Array): Promise<Uint8Array | null> {
  const program = office();
  if (program === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    await writeFile(join(folder, 'van-ban.docx'), docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const asked = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    await run(program, [...asked, join(folder, 'van-ban.docx')]);
    return await readFile(join(folder, 'van-ban.pdf'));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, values: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    execFile(program, values, { timeout: LONGEST_MS }, (error) => (error ? failed(error) : done()));
  });
}
