import type { Confidence } from '../text/confidence';
import { tidy } from '../text/folded';
import { addresses } from './circumstances/addresses';
import { birthdays } from './circumstances/birthdays';
import { health } from './circumstances/health';
import { dossierCodes } from './codes/dossier-codes';
import { papers } from './codes/papers';
import { plates } from './codes/plates';
import { emails } from './contacts/emails';
import { profiles } from './contacts/profiles';
import type { Mention, PersonalKind, Recogniser } from './mention';
import { names } from './names/names';
import { namesFunction } from './names/officials';
import { numbers } from './numbers/numbers';
import { cellPassage, type Passage, paragraphPassage } from './passage';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly found: string;
  readonly confidence: Confidence;
}

/** In this order: what one recogniser takes, the later ones leave. */
const RECOGNISERS: readonly Recogniser[] = [
  dossierCodes,
  emails,
  profiles,
  papers,
  plates,
  birthdays,
  numbers,
  addresses,
  names,
  health,
];

/** Personal data in a paragraph, or in a row of a table whose cells are separated by tabs. */
export function personalDataIn(text: string): readonly PersonalData[] {
  return text.includes('\t') ? personalDataInRow(text.split('\t'), []) : dataIn(paragraphPassage(text));
}

/** Each cell by itself, behind the heading of its column and the cell to its left, which say what it holds. */
export function personalDataInRow(cells: readonly string[], header: readonly string[]): readonly PersonalData[] {
  const row = passagesOf(cells.map(tidy), header);
  const first = row.flatMap(dataIn);
  if (!first.some(({ kind }) => TELLS_OF_PERSON.has(kind))) return first;
  return row.flatMap((passage) => dataIn({ ...passage, besidePerson: true }));
}

function passagesOf(cells: readonly string[], header: readonly string[]): readonly Passage[] {
  let known: boolean | null = null;
  const besideOfficial = () => {
    known ??= namesFunction([...header, ...cells].join(' '));
    return known;
  };
  const headings = header.map(tidy);
  return cells.flatMap((cell, column) => {
    const labels = [headings[column] ?? '', cells[column - 1] ?? ''];
    if (isFigure(cell) && !labels.some((label) => OF_PERSON.test(label))) return [];
    return cellPassage(cell, labels, besideOfficial);
  });
}

/** Too short to say anything of anybody, unless it is the number of a house or a year of birth. */
function isFigure(cell: string): boolean {
  return cell.length <= LONGEST_FIGURE && !/[^\d.,%+ -]/.test(cell);
}

const OF_PERSON = /nhà|thửa|lô|sinh|sn|ns/i;

/** Beside these a bare name in another cell of the row is a private person's. */
const TELLS_OF_PERSON: ReadonlySet<PersonalKind> = new Set([
  'identity-number',
  'phone',
  'birthday',
  'insurance',
  'bank-account',
  'address',
  'dossier-code',
]);

/** `12.345`: no number of a person has so few digits. */
const LONGEST_FIGURE = 6;

function dataIn(passage: Passage): readonly PersonalData[] {
  const mentions = mentionsIn(passage);
  if (mentions.length === 0) return [];
  return mentions.flatMap(({ kind, start, end, confidence }) => {
    const found = passage.text.slice(Math.max(start, passage.from), end).trim();
    return kind === null || found === '' ? [] : [{ kind, found, confidence }];
  });
}

/** No two of them share a place. */
function mentionsIn(passage: Passage): readonly Mention[] {
  const taken: Mention[] = [];
  let isTaken: Uint8Array | null = null;
  for (const recogniser of RECOGNISERS) {
    for (const found of recogniser(passage, taken)) {
      isTaken ??= new Uint8Array(passage.text.length);
      if (isTaken.subarray(found.start, found.end).includes(1)) continue;
      isTaken.fill(1, found.start, found.end);
      taken.push(found);
    }
  }
  return taken;
}
