import { TEMPLATES } from '../../wording/templates';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 8 * MEGABYTE;

/** An objection to a chosen file before it is sent, or null. */
export function fileObjection(file: { readonly name: string; readonly size: number } | null): string | null {
  if (file === null) return TEMPLATES.noFile;
  if (!/\.docx$/i.test(file.name)) return TEMPLATES.notDocx(file.name);
  if (file.size > MOST_BYTES) {
    return TEMPLATES.tooLarge((file.size / MEGABYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 }));
  }
  return file.size === 0 ? TEMPLATES.emptyFile : null;
}
