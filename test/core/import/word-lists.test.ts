import { namesOf } from '../../../src/core/import/mapping/known-headers';
import { wordKey } from '../../../src/core/import/plain';
import { IMPORT_TABS, targetsOf } from '../../../src/core/import/targets';
import { HEADER_WORDS } from '../../../src/core/import/words/header-words';
import { VALUE_WORDS, YES_NO_WORDS } from '../../../src/core/import/words/value-words';

/** Words listed under more than one meaning. */
function ambiguous(meanings: readonly (readonly [meaning: string, words: readonly string[]])[]): readonly string[] {
  const met = new Map<string, string>();
  return meanings.flatMap(([meaning, words]) =>
    words.filter((word) => {
      const before = met.get(word) ?? meaning;
      met.set(word, meaning);
      return before !== meaning;
    }),
  );
}

describe.each(IMPORT_TABS)('in exports for the tab $name', (tab) => {
  const targets = targetsOf(tab);

  test('no header is a name of two columns', () => {
    expect(ambiguous(targets.map(({ header }) => [header, namesOf(tab.name, header)]))).toEqual([]);
  });

  test('every listed header is of a column that there is', () => {
    const headers = new Set(targets.map(({ header }) => header));
    expect(Object.keys(HEADER_WORDS[tab.name] ?? {}).filter((header) => !headers.has(header))).toEqual([]);
  });

  test('every listed word is of a value that there is, and of one only', () => {
    for (const { header, accepts } of targets) {
      const own = Object.entries(VALUE_WORDS[tab.name]?.[header] ?? {});
      const general = accepts.kind === 'yesNo' ? Object.entries(YES_NO_WORDS) : [];
      const values: readonly string[] =
        accepts.kind === 'choice' ? Object.keys(accepts.choices) : Object.keys(YES_NO_WORDS);
      expect(own.map(([value]) => value).filter((value) => !values.includes(value))).toEqual([]);
      const said = [...own, ...general].map(([value, words]) => [value, [value, ...words].map(wordKey)] as const);
      expect({ header, twice: ambiguous(said) }).toEqual({ header, twice: [] });
    }
  });
});
