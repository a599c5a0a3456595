import type { Block } from '../outline/blocks';
import type { Outline } from '../outline/outline';
import { section } from '../outline/sets/section';

/** A section of an office's outline with one of these is about procedures and their dossiers. */
export const BLOCKS_ON_PROCEDURES: readonly Block[] = [
  'procedures',
  'procedure-changes',
  'dossiers',
  'levels',
  'delays',
  'digitisation',
  'petitions',
];

/** The section with what officers wrote on procedures in the report on reform. */
export const OFFICERS_SECTION = 'IV';

const DIGITISATION = section('I.3', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', {
  blocks: ['digitisation'],
});

/** The outline of the report on the control of procedures; `asks` leaves out what the office has no data or section for. */
export function kstthcOutline(asks: { readonly digitisation: boolean; readonly officers: boolean }): Outline {
  return {
    sections: [
      section('I', 'Kết quả kiểm soát, giải quyết thủ tục hành chính'),
      section('I.1', 'Công khai thủ tục hành chính', { blocks: ['procedures', 'procedure-changes'] }),
      section('I.2', 'Tiếp nhận, giải quyết hồ sơ thủ tục hành chính', { blocks: ['dossiers', 'levels'] }),
      ...(asks.digitisation ? [DIGITISATION] : []),
      section('II', 'Hồ sơ trễ hạn, quá hạn và nguyên nhân', { blocks: ['delays'] }),
      section('III', 'Tiếp nhận, xử lý phản ánh, kiến nghị', { blocks: ['petitions'] }),
      ...(asks.officers ? [section(OFFICERS_SECTION, 'Tình hình tổ chức thực hiện')] : []),
    ],
  };
}
