import { type Block, blockName } from '../outline/blocks';
import { levelOf, markOf } from '../outline/outline';
import { BLOCK_FIELDS } from './inner-lists';
import type { ReportSection } from './sections';
import type { ListItem } from './vocabulary';

/** The sections of the report as items of the list `de_cuong`, in order, with their paragraphs and blocks inside. */
export function outlineItems(sections: readonly ReportSection[]): readonly ListItem[] {
  return sections.map(({ code, heading, blocks, state, paragraphs }) => {
    const level = levelOf(code);
    return {
      sections: [code],
      fields: {
        ma_muc: code,
        dau_muc: markOf(code),
        // Parts have their headings in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 5).
        tieu_de: level === 1 ? heading.toUpperCase() : heading,
        la_phan: level === 1,
        la_khoan: level === 2,
        la_diem: level === 3,
        la_chua_viet: state === 'awaits',
      },
      inner: {
        cac_doan: paragraphs.map((doan) => ({ sections: [code], fields: { doan } })),
        cac_khoi: blocks.map((block) => ({ sections: [code], fields: blockFields(block) })),
      },
    };
  });
}

function blockFields(block: Block): ListItem['fields'] {
  return { ...NO_BLOCK, khoi: blockName(block), [BLOCK_FIELDS[block]]: true };
}

const NO_BLOCK = Object.fromEntries(Object.values(BLOCK_FIELDS).map((field) => [field, false]));
