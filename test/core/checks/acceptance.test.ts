import { acceptancesIn, renewedKeys } from '../../../src/core/checks/acceptance';
import { cellPlace, type Finding, factKey, paragraphPlace } from '../../../src/core/checks/finding';
import { reviewOf } from '../../../src/core/checks/review';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { acceptedTab, acceptedTabOfOld } from '../../builders/accepted';
import { RUN_ON } from '../../builders/days';
import { foundInWorkbook } from '../../builders/report-text';
import { aDossier, aParagraph, aPost, aWorkbook } from '../../builders/tables';

function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    code: 'figure-two-values',
    severity: 'error',
    confidence: 'certain',
    message: 'Hồ sơ trễ hạn: chỗ ghi 07, chỗ ghi «không có». Hãy thống nhất một con số.',
    facts: { what: 'Hồ sơ trễ hạn', said: '07', other: '«không có»' },
    places: [paragraphPlace(3, 'Trễ hạn 07 hồ sơ.')],
    ...given,
  };
}

const isAccepted = (finding: Finding, tab = acceptedTab([aFinding()])) => acceptancesIn(tab)(finding) !== null;

describe('what an officer accepted', () => {
  test.each<[string, Partial<Finding>]>([
    ['its sentence is reworded', { places: [paragraphPlace(3, 'Có 07 hồ sơ bị trễ hạn.')] }],
    ['its paragraph moves', { places: [paragraphPlace(40, 'Trễ hạn 07 hồ sơ.')] }],
    ['the message is worded anew', { message: 'Số 07 và số «không có» khác nhau.' }],
    ['it is less sure', { confidence: 'likely' }],
  ])('stays accepted when %s', (_, change) => expect(isAccepted(aFinding(change))).toBe(true));

  test.each<[string, Partial<Finding>]>([
    ['a value changes', { facts: { what: 'Hồ sơ trễ hạn', said: '08', other: '«không có»' } }],
    ['another rule says it', { code: 'figure-not-of-workbook' }],
    ['it is said of another column', { places: [cellPlace('Nhiệm vụ', 3, 'Nhiệm vụ', 'Trễ hạn 07 hồ sơ.')] }],
  ])('is asked about again when %s', (_, change) => expect(isAccepted(aFinding(change))).toBe(false));

  test('of a rule without values is known by its quotation', () => {
    const bare = aFinding({ code: 'zero-beside-none', facts: null });
    expect(factKey(bare)).not.toBe(factKey({ ...bare, places: [paragraphPlace(3, 'Hủy: 0; trễ hạn: không.')] }));
  });
});

describe('a key of version 0.3', () => {
  const old = acceptedTabOfOld([aFinding()]);

  test('is recognised by the rule and the values of the message, whatever its wording', () => {
    expect(isAccepted(aFinding({ message: 'Chỗ ghi 07, chỗ ghi «không có».' }), old)).toBe(true);
  });

  test('is recognised when the message has since gained a remedy that quotes a tab', () => {
    const before = { code: 'attended-above-summoned', message: 'Lớp «Một cửa» có 11 người, nhiều hơn 10 người.' };
    const [found] = foundInWorkbook({
      'Đào tạo': [{ name: 'Một cửa', startsOn: '2023-04-10', summoned: 10, attended: 11 }],
    }).filter(({ code }) => code === before.code);
    expect(found?.message).toContain('tab «Đào tạo»');
    expect(isAccepted(found as Finding, acceptedTabOfOld([aFinding(before)]))).toBe(true);
  });

  test.each<[string, Partial<Finding>]>([
    ['values', { message: 'Hồ sơ trễ hạn: chỗ ghi 08, chỗ ghi «không có».' }],
    ['a rule', { code: 'figure-not-of-workbook' }],
  ])('does not stand for other %s', (_, change) => expect(isAccepted(aFinding(change), old)).toBe(false));
});

describe('the new key of an acceptance of version 0.3', () => {
  const judged = (...findings: readonly Finding[]) => {
    const acceptanceOf = acceptancesIn(acceptedTabOfOld([aFinding()]));
    return findings.map((finding) => ({ key: factKey(finding), accepted: acceptanceOf(finding) }));
  };
  const inCell = aFinding({ places: [cellPlace('Nhiệm vụ', 3, 'Nhiệm vụ', 'Trễ hạn 07 hồ sơ.')] });

  test('is that of the one finding it fits, however often that is found', () => {
    const keys = renewedKeys(judged(aFinding(), aFinding({ places: [paragraphPlace(9, 'Trễ hạn 07 hồ sơ.')] })));
    expect([...keys.values()]).toEqual([factKey(aFinding())]);
  });

  test('is not chosen between two findings, and both stay accepted', () => {
    const both = judged(aFinding(), inCell);
    expect(both.map(({ accepted }) => accepted !== null)).toEqual([true, true]);
    expect(renewedKeys(both).size).toBe(0);
  });

  test('is not needed where the key is new already', () => {
    const acceptanceOf = acceptancesIn(acceptedTab([aFinding()]));
    expect(renewedKeys([{ key: factKey(aFinding()), accepted: acceptanceOf(aFinding()) }]).size).toBe(0);
  });
});

test('what was accepted in a workbook stays accepted when its rows move', () => {
  const tables = aWorkbook({
    'Hồ sơ': [aDossier(), aDossier({ procedureCode: '9.999999' }), aDossier({ receivedOn: '31/02/2023' })],
    'Nhân sự': [aPost(), aPost({ title: 'Tư pháp', present: 2 })],
    'Nội dung': [
      aParagraph({ text: 'Kết quả của của phường ở mức độ 3, 4.' }),
      aParagraph({ text: 'Trễ hạn 90 hồ sơ; nộp trực tuyến 571/732 hồ sơ, đạt 87%.' }),
      aParagraph({ text: 'Liên hệ anh Nam theo số 0905123456.' }),
    ],
  });
  const moved = tables.map(
    ({ name, rows: [header = [], ...rows] }): Table => ({ name, rows: [header, [], [], ...rows] }),
  );
  const found = foundIn(tables);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThanOrEqual(7);
  expect(keysOf(foundIn(moved))).toEqual(keysOf(found));
});

const keysOf = (findings: readonly Finding[]) => findings.map(factKey).sort();

function foundIn(tables: readonly Table[]): readonly Finding[] {
  return reviewOf({ tables, made: reportOf(tables, RUN_ON), frozen: [] }).map(({ finding }) => finding);
}
