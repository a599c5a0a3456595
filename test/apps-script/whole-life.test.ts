import { linesIn } from '../builders/docx';
import { issuedIn, lifeAfter, take } from '../builders/life-office';
import { anOfficeToMerge, anotherDossier, docAt, HANDS, mergedIn } from '../builders/merge-office';
import { AN, BINH, valueIn } from '../builders/office';

/** One report from its first draft to its second sending, by two officers; each test goes on where the last one ended. */
describe('the whole life of a report', () => {
  const { office, run: first } = anOfficeToMerge();
  const second = mergedIn(office, first).made;

  test('the hands of the reviewer and the first change of data stand in one new draft', () => {
    expect(linesIn(docAt(office, second.url))).toEqual([`${HANDS} 02 hồ sơ.`]);
    expect(second.name).toContain('(bản 2)');
  });

  test('An submits it, Bình enters that it was signed and sent; its document waits for An, who made it', () => {
    lifeAfter(take(office, second.run, { step: 'submitted' }));
    lifeAfter(take(office, second.run, { step: 'signed' }, BINH));
    const sent = lifeAfter(take(office, second.run, { step: 'sent' }, BINH));
    expect(sent).toMatchObject({ state: 'sent', waitsFor: expect.stringContaining(AN) });
    expect(issuedIn(office)).toContain('BC 12 BC-UBND');
    valueIn(office.as(AN).call('readWaiting', second.run, 'sent'));
    expect(valueIn(office.as(BINH).call('lifeOf', second.run)).waitsFor).toBe('');
  });

  test('it comes back, and after the second change of data a third draft takes the edits along', () => {
    lifeAfter(take(office, second.run, { step: 'returned' }, BINH));
    anotherDossier(office, 'HS.SAU');
    const third = mergedIn(office, second.run).made;
    expect(linesIn(docAt(office, third.url))).toEqual([`${HANDS} 03 hồ sơ.`]);
    expect(third.name).toContain('(bản 3)');
  });
});
