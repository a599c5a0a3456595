import { parseArguments } from '../../../src/cli/usage/parse-arguments';
import type { Usage } from '../../../src/cli/usage/usage';

const USAGE = {
  name: 'gui',
  does: 'Gửi',
  operands: [{ name: 'TỆP', means: 'tệp gửi đi' }],
  options: {
    out: { value: 'THƯ_MỤC', means: 'nơi ghi' },
    to: { value: 'NƠI', required: true, means: 'nơi nhận' },
    map: { value: '"A=B"', repeatable: true, means: 'cột' },
    strict: { means: 'nghiêm' },
  },
  exits: { 0: 'xong' },
} as const satisfies Usage;

const parsed = (...args: readonly string[]) => parseArguments(USAGE, args);
const faultsOf = (...args: readonly string[]) => {
  const found = parsed(...args);
  return found.kind === 'faulty' ? found.faults : [];
};

test('operands and options are taken in any order', () => {
  expect(parsed('--to', 'xã', 'a.docx', '--strict', '--out=b c')).toEqual({
    kind: 'given',
    given: { operands: ['a.docx'], options: { out: 'b c', to: 'xã', map: [], strict: true } },
  });
});

test('a repeatable option keeps every value, another one the last', () => {
  const { given } = parsed('a', '--to', 'x', '--to', 'y', '--map', 'Ngày nộp=Ngày tiếp nhận', '--map=C=D') as {
    given: unknown;
  };
  expect(given).toMatchObject({ options: { to: 'y', map: ['Ngày nộp=Ngày tiếp nhận', 'C=D'], strict: false } });
});

test('after «--» a file may begin with a hyphen', () => {
  expect(parsed('--to', 'x', '--', '--la.docx')).toMatchObject({ given: { operands: ['--la.docx'] } });
});

test.each([['--help'], ['-h'], ['--help', '--sai', 'a', 'b']])(
  'help is given whatever else is typed: %s',
  (...args) => {
    expect(parsed(...args)).toEqual({ kind: 'help' });
  },
);

test.each([
  ['--strit', 'Không có tùy chọn «--strit». Gần nhất là «--strict».'],
  ['--STRICT', 'Không có tùy chọn «--STRICT». Gần nhất là «--strict».'],
  ['-out', 'Không có tùy chọn «-out». Gần nhất là «--out».'],
  ['–strict', 'Không có tùy chọn «–strict». Gần nhất là «--strict».'],
  ['—out', 'Không có tùy chọn «—out». Gần nhất là «--out».'],
  ['--otu=x', 'Không có tùy chọn «--otu». Gần nhất là «--out».'],
  ['--so-sanh-ky-truoc', 'Không có tùy chọn «--so-sanh-ky-truoc».'],
  ['--constructor', 'Không có tùy chọn «--constructor».'],
  ['--no-strict', 'Không có tùy chọn «--no-strict». Gần nhất là «--strict».'],
  ['--strict=1', 'Tùy chọn «--strict» không nhận giá trị, nhưng có «1» đi kèm.'],
  ['--out', 'Tùy chọn «--out» cần có giá trị đi kèm: --out THƯ_MỤC.'],
  ['--out=', 'Tùy chọn «--out» cần có giá trị đi kèm: --out THƯ_MỤC.'],
  ['b.docx', 'Thừa «b.docx». Đường dẫn có dấu cách thì phải đặt trong dấu ngoặc kép.'],
])('what is typed wrong is named, with the nearest right option: %s', (typed, fault) => {
  expect(faultsOf('a.docx', '--to', 'x', typed)).toContain(fault);
});

test('an option is not taken for the value of the one before', () => {
  expect(faultsOf('a', '--to', '--strict')).toEqual(['Tùy chọn «--to» cần có giá trị đi kèm: --to NƠI.']);
});

test('everything that is wrong is told at once', () => {
  expect(faultsOf('--strit', '--out')).toEqual([
    'Không có tùy chọn «--strit». Gần nhất là «--strict».',
    'Tùy chọn «--out» cần có giá trị đi kèm: --out THƯ_MỤC.',
    'Còn thiếu: TỆP.',
    'Còn thiếu: --to NƠI.',
  ]);
});
