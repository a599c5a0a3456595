import { readFileSync } from 'node:fs';
import { ACCEPTED_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { PanelProblem, PanelState } from '../../src/protocol/panel';
import { acceptedTabOfOld } from '../builders/accepted';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('acceptance');
const NARRATIVE = 'Nội dung';
const said = (text: string) => [{ section: 'III.1', order: 1, text }];
const anOfficeSaying = (text: string) => anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()], [NARRATIVE]: said(text) }));

const WITH_PHONE = 'Người dân liên hệ anh Nam theo số 0905123456 để được hướng dẫn.';
const OLD_TERM = 'Thủ tục được cung cấp ở mức độ 3, 4 theo quy định.';

const state = (office: Office): PanelState => valueIn(office.as(AN).call('panelState'));
const termIn = ({ problems }: PanelState): PanelProblem | undefined =>
  problems.find(({ message }) => message.includes('mức độ 3'));
const accept = (office: Office, key: string, reason = 'Trích nguyên văn của cấp trên') =>
  office.as(AN).call('acceptProblem', key, reason);
const acceptedRows = ({ file }: Office) => readTab(ACCEPTED_TAB, tableOf(file.tables(), ACCEPTED_TAB)).rows;

describe('a warning that an officer accepts', () => {
  const office = anOfficeSaying(OLD_TERM);
  const key = termIn(state(office))?.key ?? '';
  const after = valueIn(accept(office, key));

  test('is kept with the reason, the officer and the time', () => {
    expect(termIn(after)?.accepted).toMatchObject({ reason: 'Trích nguyên văn của cấp trên', officer: AN });
    expect(acceptedRows(office)).toMatchObject([{ fact: key, acceptedBy: AN }]);
  });

  test('is in the log', () => {
    const log = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows;
    expect(log.slice(-1)[0]).toMatchObject({ action: 'Chấp nhận lỗi, cảnh báo', result: 'Xong' });
    expect(log.slice(-1)[0]?.remark).toContain('Trích nguyên văn của cấp trên');
  });

  test('comes after everything that nobody accepted', () => {
    expect(after.problems[after.problems.length - 1]?.key).toBe(key);
  });

  test('is not accepted a second time', () => {
    expect(accept(office, key)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  test('stands again when the acceptance is taken back', () => {
    expect(termIn(valueIn(office.as(BINH).call('withdrawAcceptance', key)))?.accepted).toBeNull();
    expect(acceptedRows(office)).toEqual([]);
  });
});

describe('what was accepted with version 0.3, whose keys rested on wording', () => {
  const DOUBLED = 'Kết quả của của phường.';
  const contents = { 'Hồ sơ': [aDossier()], [NARRATIVE]: [...said(OLD_TERM), ...said(DOUBLED)] };
  const known = termIn(state(anOfficeWith(aWorkbook(contents))));
  const anOldOffice = () => anOfficeWith([...aWorkbook(contents), acceptedTabOfOld(known ? [known] : [])]);
  const doubledIn = ({ problems }: PanelState) => problems.find(({ code }) => code === 'word-doubled');

  test('stays accepted, and can be taken back', () => {
    const office = anOldOffice();
    const found = termIn(state(office));
    expect(found?.accepted).toMatchObject({ officer: AN });
    valueIn(office.as(AN).call('withdrawAcceptance', found?.key ?? ''));
    expect(termIn(state(office))?.accepted).toBeNull();
  });

  test('gets its new key with the next acceptance', () => {
    const office = anOldOffice();
    valueIn(accept(office, doubledIn(state(office))?.key ?? ''));
    expect(acceptedRows(office).map(({ fact }) => fact)).toEqual([known?.key, doubledIn(state(office))?.key]);
    expect(termIn(state(office))?.accepted).not.toBeNull();
  });
});

test('nothing is accepted without a reason', () => {
  const office = anOfficeSaying(OLD_TERM);
  expect(accept(office, termIn(state(office))?.key ?? '', '  ')).toMatchObject({ ok: false });
  expect(acceptedRows(office)).toEqual([]);
});

test('an officer is asked again when a value changes, not when its row moves or its sentence is reworded', () => {
  const first = anOfficeSaying(OLD_TERM);
  const key = termIn(state(first))?.key;
  const moved = anOfficeWith(
    aWorkbook({ 'Hồ sơ': [aDossier()], [NARRATIVE]: [...said('Mọi việc trôi chảy.'), ...said(OLD_TERM)] }),
  );
  expect(termIn(state(moved))?.key).toBe(key);
  const reworded = anOfficeSaying(OLD_TERM.replace('theo quy định', 'đúng theo quy định'));
  expect(termIn(state(reworded))?.key).toBe(key);
  const changed = anOfficeSaying(OLD_TERM.replace('mức độ 3, 4', 'mức độ 3'));
  expect(termIn(state(changed))?.key).not.toBe(key);
});

test.each(MODES)('an acceptance in which one service call fails is, the second time, there once (%s)', (mode) => {
  const office = anOfficeSaying(OLD_TERM);
  const key = termIn(state(office))?.key ?? '';
  for (const [n, hit] of FAILING.each(office, mode, () => accept(office, key))) {
    if (!termIn(state(office))?.accepted) valueIn(accept(office, key));
    expect({ n, hit, rows: acceptedRows(office).length }).toEqual({ n, hit, rows: 1 });
    valueIn(office.as(AN).call('withdrawAcceptance', key));
  }
});

test('a report with personal data is not shared, whatever the reason for sharing', () => {
  const office = anOfficeSaying(WITH_PHONE);
  const made = makeReport(office);
  const { call } = office.as(AN);
  expect(valueIn(call('sharingState')).personalData.map(({ message }) => message)).toEqual([
    expect.stringContaining('0905123456'),
  ]);
  const order = { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: 'Gấp' } as const;
  expect(call('shareReport', order)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(office.world.drive.mails).toEqual([]);
});

test('a report whose figures the Sheet no longer bears out asks for a reason before it is shared', () => {
  const office = anOfficeSaying('Trong kỳ không có hồ sơ trễ hạn.');
  makeReport(office);
  const { errors } = valueIn(office.as(AN).call('sharingState'));
  expect(errors).toEqual([]);
});

describe('a report that somebody else made', () => {
  const office = anOfficeSaying('Mọi việc trôi chảy.');
  const check = (name: string, bytes: Buffer) => office.as(AN).call('checkReportFile', name, bytes.toString('base64'));
  const retelling = readFileSync('test/data/reports/retelling-a.txt');

  test('is checked from text in any Unicode form', () => {
    const utf8 = valueIn(check('bao-cao.txt', retelling));
    const unmarked = Buffer.from(retelling.toString('utf8'), 'utf16le');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), unmarked]);
    expect(utf8.problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(5);
    for (const file of [utf16, unmarked, Buffer.concat([retelling, Buffer.from([0x0a, 0xff])])]) {
      expect(valueIn(check('bao-cao.txt', file)).problems).toEqual(utf8.problems);
    }
  });

  test('is refused in words when it is no text', () => {
    const answer = check('anh.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  test('is refused with what to do when another program made it', () => {
    const answer = check('bao-cao.docx', Buffer.from('{\\rtf1\\ansi Phuong}'));
    expect(answer).toMatchObject({ failure: { message: expect.stringMatching(/bao-cao\.docx.*\.rtf.*Word/) } });
  });

  test('leaves nothing behind', () => {
    const before = office.file.tables();
    valueIn(check('bao-cao.txt', retelling));
    expect(office.file.tables()).toEqual(before);
  });
});
