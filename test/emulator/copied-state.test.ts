import { copiedState } from '../builders/copied-state';
import { anEntry } from '../builders/entries';
import { AN, anOfficeWith, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const TABLES = aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.1' })] });

test('what is done in one of two equal offices is not seen in the other, and both go on in the same way', () => {
  const [one, other] = [anOfficeWith(TABLES), anOfficeWith(TABLES)];
  const before = other.file.tables();
  const enter = (office: typeof one) => valueIn(office.as(AN).call('saveEntry', anEntry('dossier', { code: 'HS.2' })));
  expect(enter(one)).toMatchObject({ kind: 'saved' });
  expect(other.file.tables()).toEqual(before);
  expect(other.world.calls.log).not.toEqual(one.world.calls.log);
  enter(other);
  expect(other.file.tables()).toEqual(one.file.tables());
  expect(other.world.calls.log).toEqual(one.world.calls.log);
});

test('an object that is reached in two ways is one object in the copy too', () => {
  const shared = new Map([['a', new Set([1])]]);
  const { first, second } = copiedState({ first: shared, second: [shared] });
  expect(second).toEqual([shared]);
  expect(first).toBe(second[0]);
  expect(first).not.toBe(shared);
});

test('a function, which may hold on to the original, is refused', () => {
  expect(() => copiedState({ evaluate: () => '' })).toThrow('a function cannot be copied');
});
