import type { ISectionOptions, Paragraph } from 'docx';
import { FORM_WORDS } from '../core/forms/form-wording';
import { ANNEXES, type AnnexTemplate } from './annex-contents';
import { PAGE, plain, run, SINGLE, sectionEnd, tagLine } from './layout';

const ENCLOSED = FORM_WORDS.enclosedWith('{{so_bao_cao}}', '{{ngay_bao_cao_day_du}}', '{{ten_co_quan}}');

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
export function annexSections(): readonly ISectionOptions[] {
  const sections = ANNEXES.map((annex, index): ISectionOptions => {
    const before = ANNEXES[index - 1];
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
  const last = ANNEXES[ANNEXES.length - 1];
  return [...sections, { properties: { page: PAGE }, children: last ? [tagLine(`{{/${last.tag}}}`)] : [] }];
}
