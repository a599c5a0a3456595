import { displayed } from '../../src/emulator/spreadsheet/number-format';

test.each([
  [1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', /1\.234,50/],
  [-3, '#,##0 ;[Red](#,##0)', /^\(3\)$/],
  [0.125, '# ?/?', /1\/8/],
  [45_000, '[$-42A]dd/mm/yyyy', /^15\/03\/2023$/],
  [45_000.5, 'h:mm AM/PM', /12:00/],
  [1.5, '0.00E+00', /^1,50E\+00$/],
  [7, '00" hồ sơ"', /^07 hồ sơ$/],
])('%p in the format %p of another program is shown as %p', (value, format, shown) => {
  expect(displayed(value, format, 'vi_VN').trim()).toMatch(shown);
});
