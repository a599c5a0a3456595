import fc from 'fast-check';
import { withUsualPrefixes } from '../../../src/core/xml/namespaces';
import { readXml } from '../../../src/core/xml/read-xml';
import { xmlFile } from '../../../src/core/xml/write-xml';
import { runs } from '../../builders/runs';
import { xmlOf } from '../../builders/xml';

const rewritten = (xml: string) => {
  const root = readXml(xml);
  return root && xmlFile(root).replace(/^<\?.*?\?>/, '');
};

describe('what is well-formed is written back as it was', () => {
  test.each([
    '<a/>',
    '<a></a>',
    '<a b="1" c="&quot;x&quot;">t &amp; u<b/>v</a>',
    '<n:a xmlns:n="urn:x" n:b="">x</n:a>',
    '<ă đ="ơ">ư</ă>',
    '<a>]] ></a>',
  ])('%s', (xml) => expect(rewritten(xml)).toBe(xml));

  test.each([
    ["<a b='1'/>", '<a b="1"/>'],
    [`<a b='"'/>`, '<a b="&quot;"/>'],
    ['<a\n b = "1" ></a >', '<a b="1"></a>'],
    ['<a>x<!-- - -->y<?p?>z</a>', '<a>xyz</a>'],
    ['<a><![CDATA[<&]]]]></a>', '<a>&lt;&amp;]]</a>'],
    ['<a>&#65;&#x42;&#60;</a>', '<a>AB&lt;</a>'],
    ['\ufeff<?xml version="1.0"?>\n<!-- a --><a/>\n', '<a/>'],
  ])('or as the same: %j', (xml, expected) => expect(rewritten(xml)).toBe(expected));
});

test.each([
  ...['', ' ', 'a', '<a>', '</a>', '<a></b>', '<a><b></a></b>', '<a/><b/>', '<a/>x', 'x<a/>', '<a/></a>'],
  ...['<a b/>', '<a b=1/>', '<a b="1" b="2"/>', '<a b="1"c="2"/>', '<a b="<"/>', '<a b="1/>', '<a b="&"/>', '<1a/>'],
  ...['< a/>', '<a>&</a>', '<a>&nbsp;</a>', '<a>&lt</a>', '<a>&#x110000;</a>', '<a>&#0;</a>', '<a>&#xD800;</a>'],
  ...['<a>&constructor;</a>', '<a>\u0001</a>', '<a>\ufffe</a>', '<a>\ud83d</a>', '<a>]]></a>', '<!-- a -- b --><a/>'],
  ...['<!-- a', '<a><![CDATA[x</a>', '<![CDATA[x]]><a/>', '<?x <a/>', '<!DOCTYPE a><a/>', '<a / >', '<a></ a>', '<a'],
  `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`,
])('what Word would not open is refused: %j', (xml) => expect(readXml(xml)).toBeNull());

test('what is read of a text in which something was changed is well-formed for a second reader too', () => {
  const sound = '<w:p a="1" b=\'2\'><w:r>x &amp; y</w:r><!-- c --><w:t/></w:p>'.replace(/'/g, '"');
  const piece = fc.constantFrom('<', '>', '/', '"', '&', ';', '=', ' ', 'a', '</w:r>', '<w:r>', '--', '&lt;');
  fc.assert(
    fc.property(fc.nat(sound.length), fc.nat(6), piece, (at, cut, put) => {
      const changed = sound.slice(0, at) + put + sound.slice(at + cut);
      const root = readXml(changed);
      if (root) expect(() => xmlOf(xmlFile(root))).not.toThrow();
    }),
    runs(300),
  );
});

test('a prefix that nothing declares is refused', () => {
  const root = readXml('<w:a/>');
  expect(root && withUsualPrefixes(root)).toBe(false);
});
