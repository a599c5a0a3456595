// What the office did with the add-on from March to the middle of June 2023.
import { readFileSync } from 'node:fs';
import { fromByteArray } from 'base64-js';
import PizZip from 'pizzip';
import { COLUMNS_06A, form06a } from '../../../../../src/core/forms/form-06a';
import { readWorkbook } from '../../../../../src/core/workbook/read-workbook';
import { exported, MEANINGS } from './export.mjs';
import { DOSSIER_HEADERS, day, dossierRows, firstBook, rowOf, rowsUntil } from './first-book.mjs';
import {
  AN,
  addRows,
  anOffice,
  BINH,
  call,
  importExport,
  makeReport,
  sheetOf,
  typeBeside,
  typeRows,
} from './office.mjs';

export const IMPORT = '7c1e5a90';

export async function halfYear() {
  const office = anOffice(firstBook(day('2023-03-15')), '2023-03-16T01:00:00Z');
  firstQuarter(office);
  ownTemplate(office);
  await secondQuarter(office);
  acceptances(office);
  otherTabs(office);
  at(office, '2023-06-14T09:30:00Z');
  makeReport(office, AN);
  call(office, AN, 'freezePeriod');
  afterwards(office);
  return office;
}

const at = ({ world }, instant) => world.clock.set(instant);

const typeSetting = (office, key, value) => typeBeside(office, { name: 'Cấu hình', key, header: 'Giá trị', value });

/** Frozen, opened again to mend a row, frozen anew. */
function firstQuarter(office) {
  call(office, AN, 'setUpSheet', false);
  makeReport(office, AN);
  at(office, '2023-03-17T02:00:00Z');
  const { periods } = call(office, AN, 'freezePeriod');
  at(office, '2023-03-20T08:15:00Z');
  call(office, BINH, 'openFrozenPeriod', periods[0].freeze, 'Ghi thiếu phản ánh, kiến nghị tháng 3');
  const sheet = sheetOf(office, 'Phản ánh kiến nghị');
  sheet.getRange(5, 1, 1, 3).setValues([['PA-2023-04', new Date('2023-03-10T00:00:00+07:00'), 'Hành vi hành chính']]);
  call(office, BINH, 'freezePeriod');
}

const CHANGED_WORDS = [
  ['Thực hiện chế độ báo cáo theo quy định', 'Thực hiện Kế hoạch cải cách hành chính năm 2023 của thành phố'],
  ['Trên đây là báo cáo tình hình', 'Trên đây là kết quả'],
];

/** The built-in template with other words; the first try is kept as the one before. */
function ownTemplate(office) {
  at(office, '2023-04-05T03:00:00Z');
  const zip = new PizZip(readFileSync('src/template/default-template.docx'));
  const names = ['Mẫu phường (nháp).docx', 'Mẫu báo cáo phường Phước Long.docx'];
  for (const [index, [built, own]] of CHANGED_WORDS.entries()) {
    const xml = zip.file('word/document.xml').asText();
    if (!xml.includes(built)) throw new Error(`no words: ${built}`);
    zip.file('word/document.xml', xml.replace(built, own), { date: new Date(1980, 0, 1) });
    const docx = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    call(office, AN, 'useTemplateFile', names[index], fromByteArray(docx));
  }
}

const WRONG_DOSSIER = {
  'mã hồ sơ': 'H32.101.23-230504-9001',
  'mã tthc': '2.000815',
  'ngày tiếp nhận': day('2023-05-04'),
  'hình thức tiếp nhận': 'Trực tiếp',
  'ngày trả kết quả': day('2023-05-03'),
  'trạng thái': 'Đã trả kết quả',
};

const OFFICE = 'UBND phường Phước Long';
const SPRING_DOCUMENTS = [
  [
    '402',
    'KH-UBND',
    'KH',
    day('2023-04-10'),
    OFFICE,
    null,
    'tuyên truyền nộp hồ sơ trực tuyến',
    'I.3',
    day('2023-04-15'),
  ],
  ['455', 'KH-UBND', 'KH', day('2023-05-05'), OFFICE, null, 'rà soát thủ tục hành chính', 'II.2.c', day('2023-04-28')],
  ['91', 'QĐ-UBND', 'QĐ', day('2023-05-22'), OFFICE, 'Chủ tịch', 'kiện toàn Tổ công nghệ số cộng đồng', 'II.6.a; I.1'],
  [null, null, 'KH', null, OFFICE, null, 'đánh giá sự hài lòng của người dân', 'II.8.đ', day('2023-06-05')],
];

async function secondQuarter(office) {
  at(office, '2023-06-08T01:30:00Z');
  const last = day('2023-06-07');
  typeRows(office, 'Hồ sơ', [
    ...dossierRows(day('2023-05-31'), day('2023-05-24')),
    rowOf(DOSSIER_HEADERS, WRONG_DOSSIER),
  ]);
  addRows(office, 'Văn bản', SPRING_DOCUMENTS);
  addRows(office, 'Thu chi', rowsUntil('Thu chi', 'Ngày', last));
  addRows(office, 'Đào tạo', rowsUntil('Đào tạo', 'Ngày bắt đầu', last));
  typeSetting(office, 'Số kỳ', 2);
  typeSetting(office, 'Ngày báo cáo', day('2023-06-14'));
  typeSetting(office, 'Số báo cáo', '512');
  typeSetting(office, 'Nhắc trước', 5);
  typeSetting(office, 'Phụ lục', 'Biểu II.06a\nThống kê chỉ tiêu\nVăn bản đã ban hành');
  typeBeside(office, { name: 'Chỉ tiêu', key: 'TL_DUNG_HAN', header: 'Số lẻ', value: 1 });
  const code = 'H32.101.23-230504-9001';
  typeBeside(office, {
    name: 'Hồ sơ',
    key: code,
    header: 'Ngày trả kết quả',
    note: 'Chờ một cửa sửa ngày trên phần mềm',
  });
  assignments(office);
  at(office, '2023-06-12T09:00:00Z');
  await importExport(office, { officer: BINH, bytes: exported(), meanings: MEANINGS, id: IMPORT });
  entries(office);
}

function assignments(office) {
  const order = (codes, officer, dueIso) => call(office, AN, 'assignSection', { before: null, codes, officer, dueIso });
  order(['I.1', 'I.2', 'I.3'], 'Văn phòng – thống kê', '2023-06-12');
  order(['II.2.d'], BINH, '2023-06-12');
  order(['II.5.a', 'II.5.b'], 'Tài chính – kế toán', '2023-06-20');
  const [first] = call(office, AN, 'assignmentsState').work.filter(({ officer }) => officer === BINH);
  const { row, officer, sections } = first;
  call(office, BINH, 'markAssignment', { row, officer, codes: sections.map(({ code }) => code) }, true);
  const say = (code, text) => call(office, BINH, 'saveParagraph', { code, text, before: null });
  say('II.2.d', 'Trong {{ky_bao_cao}}, phường tiếp nhận {{HS_TIEP_NHAN}} hồ sơ; tỷ lệ đúng hạn đạt {{TL_DUNG_HAN}}.');
  say('II.6.a', 'Các dịch vụ công mức độ 3, mức độ 4 được hướng dẫn tại quầy.');
}

function entries(office) {
  at(office, '2023-06-13T07:40:00Z');
  const save = (token, kind, values) => {
    const outcome = call(office, AN, 'saveEntry', { token, kind, values });
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.objections));
  };
  const dossier = { code: 'H32.101.23-230613-0001', procedureCode: '1.001193', receivedOn: '13/6/2023' };
  save('ghi-1', 'dossier', { ...dossier, channel: 'Trực tuyến', status: 'Đang giải quyết' });
  const issuer = OFFICE;
  const plan = { type: 'KH', number: '612', symbol: 'KH-UBND', issuedOn: '13/6/2023', issuer, section: 'I.2' };
  save('ghi-2', 'issued', { ...plan, subject: 'tự kiểm tra cải cách hành chính 6 tháng cuối năm 2023' });
  save('ghi-3', 'planned', { type: 'KH', dueOn: '30/6/2023', issuer, subject: 'tuyên truyền quý III năm 2023' });
  const ledger = { on: '13/6/2023', kind: 'Chi', item: 'Chi bảo đảm xã hội', amountVnd: '14.578.500' };
  save('ghi-4', 'ledger', { ...ledger, content: 'Trợ cấp đột xuất' });
}

/** An error that stays in the book, and a warning of a rule. */
function acceptances(office) {
  at(office, '2023-06-14T02:00:00Z');
  const { problems } = call(office, AN, 'panelState');
  const keyOf = (found) => problems.find(found).key;
  const wrong = keyOf(({ code }) => code === 'dossier-returned-before-received');
  call(office, AN, 'acceptProblem', wrong, 'Phần mềm một cửa ghi sai ngày, đã báo đơn vị quản lý');
  const term = keyOf(({ message }) => message.includes('mức độ 3'));
  call(office, BINH, 'acceptProblem', term, 'Trích nguyên văn kế hoạch của thành phố');
}

/** The tabs that officers make by a press. */
function otherTabs(office) {
  call(office, AN, 'recalculate');
  call(office, AN, 'addLiveTable');
  call(office, AN, 'traceIndicator', 'HS_TRE_HAN');
  call(office, AN, 'drawCharts');
  call(office, AN, 'makeFormTabs', ['form06a', 'statistics', 'documents', 'budget']);
  call(office, AN, 'addSoftwareTab');
  pasteSoftwareForm(office);
  call(office, AN, 'writeReconciled');
}

/** What the software prints: its thirteen columns, one dossier of civil status still open there. */
function pasteSoftwareForm(office) {
  const { levels, counts } = form06a(readWorkbook(office.file.tables()).value);
  const line = (number, name, of) => [number, name, ...COLUMNS_06A.map((column) => String(of[column]))];
  const [{ sectors }] = levels;
  const lines = sectors.map(({ sector, counts: of }, index) => {
    const open = { resolved: of.resolved - 1, onTime: of.onTime - 1, pending: of.pending + 1, overdue: of.overdue + 1 };
    return line(String(index + 1), sector, sector === 'Hộ tịch' ? { ...of, ...open } : of);
  });
  const rows = [['I', 'Cấp xã', ...COLUMNS_06A.map(() => '')], ...lines, line('', 'Tổng số', counts)];
  sheetOf(office, 'Đối chiếu').getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}

/** One edit that the frozen period does not follow, and a dossier of the next one. */
function afterwards(office) {
  at(office, '2023-06-15T02:00:00Z');
  const table = office.file.tables().find(({ name }) => name === 'Hồ sơ').rows;
  const returned = table[0].indexOf('Ngày trả kết quả');
  const [key] = table.find((row) => row[returned]?.day === day('2023-05-16').day);
  typeBeside(office, { name: 'Hồ sơ', key, header: 'Ngày trả kết quả', value: day('2023-06-01') });
  const values = { code: 'H32.101.23-230615-0001', procedureCode: '1.001193', receivedOn: '15/6/2023' };
  const order = {
    token: 'ghi-5',
    kind: 'dossier',
    values: { ...values, channel: 'Trực tiếp', status: 'Đang giải quyết' },
  };
  call(office, BINH, 'saveEntry', order);
}
