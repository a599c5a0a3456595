import { DOCX, type DriveFile, type Role } from '../../emulator/drive/drive-state';
import type { World } from '../../emulator/world/world';
import { DOCUMENT } from '../try-wording';
import { type Html, html } from './html';
import { download, page, type Reply } from './reply';

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
  const address = `${id}/file?${new URLSearchParams({ officer })}`;
  return page(
    document(
      file.name,
      html`<p>${DOCUMENT.local}</p>
      <p><a class="download" href="${address}">${DOCUMENT.download}</a></p>
      <p>${DOCUMENT.noPdf}</p>
      <h2>${DOCUMENT.access}</h2>
      <ul>${access}</ul>`,
    ),
  );
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
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../document.css">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>
`.text;
}
