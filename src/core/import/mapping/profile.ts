import type { Cell, Table } from '../../workbook/contract/cell';
import { choiceText } from '../../workbook/contract/column';
import { IMPORT_PROFILE_TAB } from '../../workbook/contract/product-tabs';
import { readTab } from '../../workbook/reading/read-tab';
import { tableOf } from '../../workbook/reading/read-workbook';
import { plain, wordKey } from '../plain';
import type { Mapping } from './mapping';
import { signatureOf } from './signature';

/** An officer's decisions on how exports with certain headers are read. */
export interface Profile {
  readonly signature: string;
  readonly tab: string;
  readonly columns: readonly { readonly header: string; readonly target: string | null }[];
  readonly words: readonly { readonly header: string; readonly found: string; readonly accepted: string }[];
}

export function profileOf({ tab, columns }: Mapping): Profile {
  return {
    signature: signatureOf(columns),
    tab,
    columns: columns.map(({ header, target }) => ({ header, target })),
    words: columns.flatMap(({ header, words }) =>
      words.flatMap(({ found, accepted }) => (accepted === null ? [] : [{ header, found, accepted }])),
    ),
  };
}

/** The profile together with words that only earlier exports contained. */
export function withWordsOf(earlier: Profile, profile: Profile): Profile {
  const keyOf = ({ header, found }: Profile['words'][number]) => `${plain(header)}|${wordKey(found)}`;
  const known = new Set(profile.words.map(keyOf));
  return { ...profile, words: [...profile.words, ...earlier.words.filter((word) => !known.has(keyOf(word)))] };
}

export function profilesIn(tables: readonly Table[]): readonly Profile[] {
  return profilesOf(tableOf(tables, IMPORT_PROFILE_TAB));
}

export function profilesOf(table: Table | undefined): readonly Profile[] {
  const profiles = new Map<
    string,
    { tab: string; columns: Profile['columns'][number][]; words: Profile['words'][number][] }
  >();
  for (const { signature, tab, kind, header, found, meaning } of readTab(IMPORT_PROFILE_TAB, table).rows) {
    const profile = profiles.get(signature) ?? { tab, columns: [], words: [] };
    profiles.set(signature, profile);
    if (kind === 'column') profile.columns.push({ header, target: meaning === '' ? null : meaning });
    else profile.words.push({ header, found, accepted: meaning });
  }
  return [...profiles].map(([signature, profile]) => ({ signature, ...profile }));
}

/** Rows for the tab of profiles, in the order of its columns: one for each column and one for each word. */
export function profileRows({ signature, tab, columns, words }: Profile): readonly (readonly Cell[])[] {
  return [
    ...columns.map(({ header, target }) => [signature, tab, PROFILE_KINDS.column, header, null, target]),
    ...words.map(({ header, found, accepted }) => [signature, tab, PROFILE_KINDS.word, header, found, accepted]),
  ];
}

const PROFILE_KINDS = {
  column: choiceText(IMPORT_PROFILE_TAB.columns.kind, 'column'),
  word: choiceText(IMPORT_PROFILE_TAB.columns.kind, 'word'),
};
