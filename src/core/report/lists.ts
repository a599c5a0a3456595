import { budgetRows } from '../annexes/budget-rows';
import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { Counted } from '../history/counted';
import { disbursedByProject } from '../indicators/disbursed';
import { isBy, isWithin, type View, viewOf } from '../indicators/family';
import { DEFAULT_DECIMALS, type Figures } from '../indicators/figures';
import { countText, groupedText, NO_RATE, rateText } from '../indicators/number-text';
import { POST_HOLDERS } from '../indicators/office-indicators';
import type { Block } from '../outline/blocks';
import { type SectionCode, sectionsWith } from '../outline/outline';
import { choiceText } from '../workbook/contract/column';
import { STAFF_TAB } from '../workbook/contract/record-tabs';
import type { WorkDocument } from '../workbook/reading/read-documents';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { bareSubject, longCitation, typeName } from './citation';
import { form06aItems } from './form-06a-items';
import { issuedDocuments } from './issued-documents';
import { levelItems } from './level-items';
import type { ListName } from './list-fields';
import { monthItems } from './month-items';
import { ownItems, targetItems } from './own-items';
import { sourceItems } from './source-items';
import { statisticFormItems } from './statistic-form-items';
import { statisticItems } from './statistic-items';
import type { ListItem } from './vocabulary';

/** The lists made from rows of tabs; the lists of the letterhead and of the paragraphs are made elsewhere. */
export type RecordLists = Readonly<
  Record<
    Exclude<
      ListName,
      'kinh_gui_nhieu' | 'noi_nhan' | 'quyen_han' | 'muc' | 'noi_dung' | 'de_cuong' | 'tre_han_theo_nguyen_nhan'
    >,
    readonly ListItem[]
  >
>;

export function recordLists(counted: Counted): RecordLists {
  const { records, figures } = counted;
  const { outline } = records;
  const view = viewOf(records);
  const documents = records.documents ?? [];
  const staff = staffItems(records);
  return {
    van_ban: documents.map((document, index) => item(document.sections, documentFields(document, index, view))),
    van_ban_trong_ky: issuedDocuments(records).map((document, index) => {
      const { stt, so_ky_hieu, loai, ngay, trich_yeu } = documentFields(document, index, view);
      return item(document.sections, { stt, so_ky_hieu, loai, ngay, trich_yeu, muc: document.sections.join(', ') });
    }),
    nhiem_vu: (records.tasks ?? []).map((task, index) =>
      item(task.sections, {
        stt: ordinal(index),
        nhiem_vu: task.task.replace(/[.;\s]+$/, ''),
        han: dayOrBlank(task.dueOn),
        ngay_hoan_thanh: dayOrBlank(task.doneOn),
        la_trong_ky: task.when === 'this-period',
        la_ky_toi: task.when === 'next-period',
        la_hoan_thanh: view !== null && isBy(task.doneOn, view.to),
      }),
    ),
    khoan_muc: budgetItems(records, figures),
    cong_trinh: view ? projectItems(records, figures, view) : [],
    theo_thang: monthItems(records, figures),
    theo_cap: levelItems(records, figures),
    chi_tieu_rieng: placed(ownItems(counted), 'own-indicators'),
    muc_tieu: placed(targetItems(counted), 'targets'),
    bieu_06a: form06aItems(records),
    bieu_mau: statisticFormItems(records, figures),
    thong_ke: statisticItems(counted),
    nguon_so_lieu: sourceItems(records, figures),
    nhan_su: staff,
    nhan_su_bien_che: staff.filter(({ fields }) => fields.la_bien_che),
    chinh_quyen_so: (records.digital ?? []).map(({ name, numerator, denominator }, index) =>
      item(sectionsWith(outline, 'digital'), {
        stt: ordinal(index),
        ten: name,
        tu_so: groupedText(numerator),
        mau_so: groupedText(denominator),
        ty_le: rate(records, numerator, denominator, DEFAULT_DECIMALS),
      }),
    ),
  };

  function placed(items: readonly ListItem[], block: Block): readonly ListItem[] {
    const sections = sectionsWith(outline, block);
    return items.map(({ fields }) => ({ sections, fields }));
  }
}

function item(sections: readonly SectionCode[], fields: ListItem['fields']): ListItem {
  return { sections, fields };
}

function documentFields(document: WorkDocument, index: number, view: View | null) {
  return {
    stt: ordinal(index),
    so_ky_hieu: document.symbol,
    loai: typeName(document.type),
    ngay: dayOrBlank(document.issuedOn),
    co_quan: document.issuer,
    trich_yeu: bareSubject(document.subject),
    han: dayOrBlank(document.dueOn),
    vien_dan: longCitation(document),
    la_cua_don_vi: document.own,
    la_cua_phuong: document.own,
    la_trong_ky: view !== null && isWithin(view, document.issuedOn),
  };
}

function budgetItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  const sections = sectionsWith(records.outline, 'budget');
  return budgetRows(records, figures).map(({ mark, name, estimatedVnd, actualVnd, decimals, isTotal }) =>
    item(sections, {
      stt: String(mark),
      ten: name,
      du_toan: estimatedVnd === null ? NO_RATE : groupedText(estimatedVnd),
      thuc_hien: groupedText(actualVnd),
      ty_le: rate(records, actualVnd, estimatedVnd ?? 0, decimals),
      la_tong: isTotal,
      la_khoan: !isTotal,
    }),
  );
}

function projectItems(records: WorkbookRecords, figures: Figures, view: View): readonly ListItem[] {
  const disbursedVnd = disbursedByProject(records, view);
  const sections = sectionsWith(records.outline, 'disbursement');
  return (records.projects ?? []).map(({ code, name, plannedVnd, state }, index) => {
    const paidVnd = disbursedVnd(code);
    return item(sections, {
      stt: ordinal(index),
      ma: code,
      ten: name,
      ke_hoach: groupedText(plannedVnd),
      giai_ngan: groupedText(paidVnd),
      ty_le: rate(records, paidVnd, plannedVnd, figures.TL_GIAI_NGAN.decimals),
      tinh_trang: state,
    });
  });
}

function rate({ settings }: WorkbookRecords, numerator: number, denominator: number, decimals: number): string {
  return rateText(numerator, denominator, { decimals, rounding: settings.rounding });
}

/** Only cán bộ and công chức hold authorised posts; the others have a numbering of their own. */
function staffItems({ staff, settings, outline }: WorkbookRecords): readonly ListItem[] {
  const counted = { authorised: 0, others: 0 };
  const sections = sectionsWith(outline, 'headcount', 'titles');
  return (staff ?? []).map((row) => {
    const inPost = POST_HOLDERS.has(row.group);
    const index = inPost ? counted.authorised++ : counted.others++;
    return item(sections, {
      stt: ordinal(index),
      chuc_danh: row.title,
      nhom: choiceText(STAFF_TAB.columns.group, row.group),
      phong: row.department,
      bien_che: countText(row.authorised, settings),
      hien_co: countText(row.present, settings),
      dat_chuan: countText(row.qualified ?? 0, settings),
      ky_luat: countText(row.disciplined ?? 0, settings),
      la_bien_che: inPost,
    });
  });
}

function dayOrBlank(day: Day | null): string {
  return day === null ? '' : dayText(day);
}

function ordinal(index: number): string {
  return String(index + 1);
}
