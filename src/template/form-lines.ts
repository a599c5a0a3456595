import type { IParagraphOptions, Paragraph } from 'docx';
import { FORM_WORDS } from '../core/forms/form-wording';
import { CELL_SIZE } from './cells';
import { plain, run, type Style } from './layout';

/** A line above a table of an annex; it stays on the page of the table. */
export function formLine(text: string, style: Style = {}, options: IParagraphOptions = {}): Paragraph {
  return plain([run(text, { size: CELL_SIZE, ...style })], { keepNext: true, ...options });
}

export function periodLine(): Paragraph {
  return formLine(FORM_WORDS.period('{{ky_bao_cao}}', '{{#khoang_so_lieu}} ({{khoang_so_lieu}}){{/khoang_so_lieu}}'));
}

export const ENCLOSED = FORM_WORDS.enclosedWith('{{so_bao_cao}}', '{{ngay_bao_cao_day_du}}', '{{ten_co_quan}}');
