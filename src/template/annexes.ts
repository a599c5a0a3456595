import type { ISectionOptions, Paragraph } from 'docx';
import type { AnnexTemplate } from './annex-contents';
import { ENCLOSED } from './form-lines';
import { PAGE, plain, run, SINGLE, sectionEnd, tagLine } from './layout';

/** Name, title, and the document to which the annex belongs (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III). */
function heading({ tag, title }: AnnexTemplate): readonly Paragraph[] {
  return [
    plain([run(`{{${tag}}}`, { bold: true })], { keepNext: true }),
    plain([run(title, { bold: true })], { keepNext: true }),
    plain([run(ENCLOSED, { italics: true })], {
      keepNext: true,
      spacing: { before: 0, after: 120, ...SINGLE },
    }),
  ];
}

/**
 * Each annex is a section, so that it begins on a new page and has its own page numbers from 1. Its condition opens
 * inside the section and closes after the section's last paragraph, which contains the section's properties, so that
 * they are removed together with the annex.
 */
export function annexSections(annexes: readonly AnnexTemplate[]): readonly ISectionOptions[] {
  const sections = annexes.map((annex, index): ISectionOptions => {
    const before = annexes[index - 1];
    return {
      properties: { page: { ...(annex.page ?? PAGE), pageNumbers: { start: 1 } }, titlePage: true },
      children: [
        ...(before ? [tagLine(`{{/${before.tag}}}`)] : []),
        tagLine(`{{#${annex.tag}}}`),
        ...heading(annex),
        ...annex.content,
        sectionEnd(),
      ],
    };
  });
  const last = annexes[annexes.length - 1];
  return [...sections, { properties: { page: PAGE }, children: last ? [tagLine(`{{/${last.tag}}}`)] : [] }];
}
