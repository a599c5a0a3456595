import PizZip from 'pizzip';
import { DOCX, type DriveFile, GOOGLE_DOC, type Role } from '../../emulator/drive/drive-state';
import type { World } from '../../emulator/world/world';
import { DOCUMENT } from '../try-wording';
import { type Html, html } from './html';
import { canMakePdf, pdfOf } from './pdf';
import { download, json, page, type Reply, refusal } from './reply';

interface Asked {
  readonly id: string;
  readonly officer: string;
}

/** Replaces Google's page of a document: what it is, who may open it, and its bytes as a .docx. */
export function documentPage({ drive }: World, { id, officer }: Asked): Reply {
  const file = drive.find(id);
  if (!file || drive.isTrashed(file) || file.content === null) return said(404, DOCUMENT.missing, DOCUMENT.missingText);
  if (drive.roleOf(officer, file) === null) return said(403, DOCUMENT.denied, DOCUMENT.deniedText(officer));
  const access = drive.permissionsOf(file).map(({ permission, role }) => accessLine(permission.email ?? '', role));
  const at = (part: string) => `${id}/${part}?${new URLSearchParams({ officer })}`;
  const pdf = canMakePdf() ? html`<a class="download quiet" href="${at('pdf')}">${DOCUMENT.pdf}</a>` : '';
  const isOwner = drive.roleOf(officer, file) === 'owner';
  const isDocx = file.mimeType === GOOGLE_DOC || file.mimeType === DOCX;
  return page(
    document(
      file.name,
      html`<p>${DOCUMENT.local}</p>
      <p class="ways"><a class="download" href="${at('file')}">${DOCUMENT.download}</a> ${pdf}</p>
      ${isOwner && isDocx ? bringBack(at('content')) : ''}
      <details open><summary>${DOCUMENT.access}</summary><ul>${access}</ul></details>
      ${isDocx ? html`<div id="pages" data-file="${at('file')}"></div>` : ''}`,
    ),
  );
}

/** Only the owner edits the document in this office. */
function bringBack(to: string): Html {
  return html`<p><label>${DOCUMENT.bringBack} <input id="edited" type="file" accept=".docx" data-to="${to}"></label></p>
      <p id="said" role="status"></p>`;
}

/** The edited file becomes the document's content, as if the owner had edited it at Google. */
export function documentUpload({ drive, clock }: World, { id, officer }: Asked, body: Uint8Array): Reply {
  const file = drive.find(id);
  if (!file?.content || drive.roleOf(officer, file) !== 'owner') return refusal(403, DOCUMENT.notOwner);
  const content = Uint8Array.from(body);
  if (!isWord(content)) return refusal(400, DOCUMENT.notWord);
  file.content = content;
  file.modifiedAt = clock.now;
  file.version += 1;
  return json({ done: true });
}

function isWord(content: Uint8Array): boolean {
  try {
    return new PizZip(content).file('word/document.xml') !== null;
  } catch {
    return false;
  }
}

export async function documentPdf({ drive }: World, { id, officer }: Asked): Promise<Reply> {
  const file = drive.find(id);
  if (!file?.content || drive.roleOf(officer, file) === null) return said(404, DOCUMENT.missing, DOCUMENT.missingText);
  const pdf = await pdfOf(file.content);
  return pdf ? download(`${file.name}.pdf`, 'application/pdf', pdf) : said(500, DOCUMENT.noPdf, DOCUMENT.noPdfText);
}

export function documentFile({ drive }: World, { id, officer }: Asked): Reply {
  const file: DriveFile | null = drive.find(id);
  if (!file?.content || drive.roleOf(officer, file) === null) return said(404, DOCUMENT.missing, DOCUMENT.missingText);
  return download(`${file.name}.docx`, DOCX, file.content);
}

function accessLine(account: string, role: Role): Html {
  return html`<li>${account} – ${DOCUMENT.roles[role]}</li>`;
}

function said(status: number, title: string, text: string): Reply {
  return page(document(title, html`<p>${text}</p>`), status);
}

function document(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="csp-nonce" content="">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../document.css">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
    <script src="../document.js"></script>
  </body>
</html>
`.text;
}
