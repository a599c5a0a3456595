import { tablesOfHtml } from '../../../src/core/import/reading/html-tables';

const rowsOf = (html: string) => tablesOfHtml(html, String)?.map(({ rows }) => rows);
const inCell = (part: string) => rowsOf(`<table><tr><td>A1${part}<td>B1</tr><tr><td>A2<td>B2</tr></table>`);
const SEEN = [
  [
    ['A1', 'B1'],
    ['A2', 'B2'],
  ],
];

test.each([
  '<i style="display:none">ẩn</i>',
  '<br/><span style="color: red; DISPLAY : none;"><b>ẩn</b> nữa</span>',
  '<span style="visibility:hidden">ẩn</span>',
  '<div hidden>ẩn<input type=hidden value=x></div>',
  '<span hidden="hidden"><table><tr><td>ẩn<td>x</tr><tr><td>y<td>z</tr></table></span>',
  '<script>var a = "<td>ẩn</td>"</script>',
  '<style>.x{color:red}</style>',
  '<!-- ẩn --><template><p>ẩn</p></template>',
  '<span style="display:none">ẩn',
])('what a page hides in a cell is no part of its text: %s', (part) => {
  expect(inCell(part)).toEqual(SEEN);
});

test('a class that the style sheet hides', () => {
  const css = '<style>.an, span.an2 { display: none } .do { color: red } td .x { display:none }</style>';
  const html = `${css}<table><tr><td>A1<b class="to an">ẩn</b><b class=an2>ẩn</b><i class=do>đỏ</i><td>B1</tr></table>`;
  expect(rowsOf(html)).toEqual([[['A1đỏ', 'B1']]]);
});

test.each(['<b style="display:block">x</b>', '<b style="overflow:hidden">x</b>', '<b class="hidden">x</b>'])(
  'what is shown stays: %s',
  (part) => {
    expect(inCell(part)?.[0]?.[0]).toEqual(['A1x', 'B1']);
  },
);

test('a hidden table, row or cell is still read, since nothing is glued to another text', () => {
  const html = '<div style="display:none"><table><tr style="display:none"><td hidden>a<td>b</tr></table></div>';
  expect(rowsOf(html)).toEqual([[['a', 'b']]]);
});
