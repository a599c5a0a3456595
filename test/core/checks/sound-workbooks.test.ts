import fc from 'fast-check';
import { workbooks } from '../../builders/arbitraries';
import { foundInWorkbook } from '../../builders/report-text';
import { runs } from '../../builders/runs';
import { mended } from '../../builders/sound-contents';

test('a sound workbook, whatever its figures, raises no error', () => {
  fc.assert(
    fc.property(workbooks({ damaged: false, repeated: false }), (contents) => {
      const errors = foundInWorkbook(mended(contents)).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }),
    runs(15),
  );
});
