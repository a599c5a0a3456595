import { INNER_LISTS } from '../../../../src/core/report/inner-lists';
import { LISTS } from '../../../../src/core/report/list-fields';
import { REPORT_KINDS } from '../../../../src/core/report/report-kind';
import { VALUE_TAGS } from '../../../../src/core/report/vocabulary';
import type { Column } from '../../../../src/core/workbook/contract/column';
import { DOSSIERS_TAB } from '../../../../src/core/workbook/contract/dossier-tabs';
import { ANNEXES, SETTINGS } from '../../../../src/core/workbook/contract/settings';
import { TABS } from '../../../../src/core/workbook/contract/tabs';
import { linesIn } from '../../../builders/docx';
import { foundInWorkbook } from '../../../builders/report-text';
import {
  AGENCY,
  aCourse,
  aDayOff,
  aDigitalRate,
  aDocument,
  aDossier,
  aFormLine,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  anOutlineRow,
  anOwnIndicator,
  aParagraph,
  aPetition,
  aPost,
  aProcedure,
  aProject,
  aReplacement,
  aTask,
  aTypedFigure,
  aWorkbook,
  type Contents,
  type Row,
  settings,
  TAB_NAMED,
  TAB_NAMES,
  type TabName,
} from '../../../builders/tables';
import { aTemplate, merged } from '../../../builders/templates';

type Place = readonly [name: string, tab: TabName, field: string, column: Column<unknown>];

const isText = ({ accepts }: Column<unknown>) => ['text', 'code', 'lines'].includes(accepts.kind);

/** Every text column and every text setting. */
const PLACES = TAB_NAMES.flatMap((tab): readonly Place[] => {
  const columns = tab === 'Cấu hình' ? SETTINGS : TAB_NAMED[tab].columns;
  return Object.entries<Column<unknown>>(columns)
    .filter(([, column]) => isText(column))
    .map(([field, column]) => [`${tab}: ${column.header}`, tab, field, column]);
});

/** For each tab a row that is printed in the report. */
const ROWS: { readonly [N in Exclude<TabName, 'Cấu hình'>]: (index: number, field: string) => Row } = {
  'Hồ sơ': () => aDossier({ returnedOn: '2023-04-20' }),
  // A sector is printed only when dossiers belong to it.
  'Thủ tục': (index, field) => aProcedure(field === 'sector' ? {} : { code: `2.${index}` }),
  'Văn bản': (index) =>
    aDocument({ number: `${index + 1}`, symbol: 'KH-UBND', issuedOn: '2023-04-03', section: 'I.1' }),
  'Dự toán': () => anEstimate(),
  'Thu chi': () => aLedgerRow(),
  'Đầu tư công': (index) => aProject({ code: `CT0${index}` }),
  'Nhân sự': () => aPost(),
  'Đào tạo': () => aCourse(),
  'Phản ánh kiến nghị': () => aPetition(),
  'Chính quyền số': () => aDigitalRate(),
  'Nhiệm vụ': () => aTask(),
  'Nội dung': () => aParagraph(),
  'Phân công': () => anAssignment(),
  'Ngày nghỉ': () => aDayOff(),
  'Chỉ tiêu': () => anIndicatorRow(),
  'Đề cương': (index) => anOutlineRow({ code: `I.${index}` }),
  'Chỉ tiêu riêng': (index) => anOwnIndicator({ code: `TIN_${index}` }),
  'Số liệu nhập tay': () => aTypedFigure(),
  'Biểu mẫu': (index) => aFormLine({ mark: `${index + 1}` }),
  'Căn cứ thay thế': () => aReplacement(),
};

/** A row for each text column, with a unique word added to the usual content of the cell. */
function contentsWith(wordOf: (place: Place) => string): Contents {
  const usual: Readonly<Record<string, string>> = { agency: AGENCY, annexes: Object.values(ANNEXES).join('\n') };
  const after = (typed: unknown, place: Place) => `${typed ?? ''} ${wordOf(place)}`.trim();
  const placesIn = (tab: TabName) => PLACES.filter(([, its]) => its === tab);
  const tabs = Object.entries(ROWS).map(([tab, usualRow]) => [
    tab,
    placesIn(tab as TabName).map((place, index) => {
      const [, , field] = place;
      const row: Readonly<Record<string, unknown>> = usualRow(index, field);
      return { ...row, [field]: after(row[field], place) };
    }),
  ]);
  const typed = placesIn('Cấu hình').map((place) => [place[2], after(usual[place[2]], place)]);
  return { ...Object.fromEntries(tabs), 'Cấu hình': settings(Object.fromEntries(typed)) };
}

/** Printed where it names nobody and else withheld, so that nothing has to be told at the cell. */
const WITHHELD: Column<unknown> = DOSSIERS_TAB.columns.delayCause;

/** A word found nowhere in the product or the contract, different for each place. */
function wordOf(place: Place): string {
  const index = PLACES.indexOf(place);
  return `QX${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}Z`;
}

function phoneOf(place: Place): string {
  return `09051234${String(PLACES.indexOf(place)).padStart(2, '0')}`;
}

/** Every tag that a ward's own template could use. */
function everyTag(): readonly string[] {
  const printing = (list: string, fields: object, inside: readonly string[]): readonly string[] => {
    const printed = Object.keys(fields).filter((field) => !field.startsWith('la_'));
    return [`{{#${list}}}`, ...printed.map((field) => `{{${field}}}`), ...inside, `{{/${list}}}`];
  };
  const lists = Object.entries(LISTS).flatMap(([list, { fields }]) => {
    const inner = Object.entries(INNER_LISTS).filter(([, { within }]) => within === list);
    const inside = inner.flatMap(([name, { fields }]) => printing(name, fields, []));
    return printing(list, fields, inside);
  });
  return [...[...VALUE_TAGS.keys()].map((tag) => `{{${tag}}}`), ...lists];
}

test('every tab that officers fill is looked at', () => {
  expect(TAB_NAMES).toEqual(TABS.map(({ name }) => name));
});

let text: string;

beforeAll(async () => {
  const tables = aWorkbook(contentsWith(wordOf));
  const template = await aTemplate(everyTag());
  const lines = REPORT_KINDS.flatMap((kind) => linesIn(merged(tables, template, kind)));
  text = lines.join('\n').toUpperCase();
});

test.each(PLACES.map((place) => [place[0], place] as const))(
  '%s is in a document exactly if the contract says that it is printed',
  (_, place) => {
    const [, , , column] = place;
    expect(text.includes(wordOf(place))).toBe(column.printed !== null || column === WITHHELD);
  },
);

test('personal data is told of at each printed cell, and of no other; the signatory has to be named', () => {
  const found = foundInWorkbook(contentsWith(phoneOf)).filter(({ code }) => code === 'personal-phone');
  const searched = PLACES.filter(([, , , { printed: how }]) => how !== null && how !== 'name');
  const told = found.map(({ places: [place] }) => [`${place?.sheet}: ${place?.column}`, place?.text.slice(-10)]);
  expect(told.sort()).toEqual(searched.map((place) => [place[0], phoneOf(place)]).sort());
});
