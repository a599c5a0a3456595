import { folded } from '../../text/folded';

/** Abbreviations of administrative Vietnamese, spelt out without diacritics. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  tthc: 'thu tuc hanh chinh',
  kstthc: 'kiem soat thu tuc hanh chinh',
  cchc: 'cai cach hanh chinh',
  cntt: 'cong nghe thong tin',
  ttdt: 'thong tin dien tu',
  cds: 'chuyen doi so',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  pakn: 'phan anh kien nghi',
  bcd: 'ban chi dao',
  dvc: 'dich vu cong',
  cbcc: 'can bo cong chuc',
  cbccvc: 'can bo cong chuc vien chuc',
  nsnn: 'ngan sach nha nuoc',
  thtk: 'thuc hanh tiet kiem',
  clp: 'chong lang phi',
  qlnn: 'quan ly nha nuoc',
  papi: 'chi so hieu qua quan tri va hanh chinh cong',
  sipas: 'chi so hai long ve su phuc vu hanh chinh',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
};

/** Words found in titles of every kind, so useless for comparing them. */
const SAID_EVERYWHERE = new RegExp(
  ' (?:ban hanh|kem theo|ke hoach|quyet dinh|quy che|quy dinh|chuong trinh|de an|cong van|thuc hien|trien khai|cong tac|' +
    'nhiem vu|hoat dong|noi dung|giai phap|tren dia ban|uy ban nhan dan|phuong|thi tran|dac khu|thi xa|thanh pho|tinh|nam|(?:19|20)\\d\\d|ve|viec|va|cua|cac|mot so|trong|theo|' +
    'voi|cho|den|tai|nham|v)(?= )',
  'g',
);

/** Lower case without diacritics, so that `hoá` equals `hóa` and `uỷ` equals `ủy`. */
export function unmarked(text: string): string {
  return folded(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** `phường Tân Hải`: one citation names the place and the next leaves it out, so the name of the place does not count. */
const PLACE =
  /(?<![\p{L}])((?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Tt]hành phố|[Tt][Pp]\.?|[Tt]hị xã|[Qq]uận|[Hh]uyện|[Tt]ỉnh)\s+)(?:\p{Lu}[\p{Ll}]*(?:\s+|(?=[.,;)]|$))){1,4}/gu;

/** Every syllable of a subject, with the common abbreviations spelt out. */
export function allSyllables(subject: string): readonly string[] {
  return unmarked(subject.replace(PLACE, '$1'))
    .split(/[^a-z0-9]+/)
    .filter((syllable) => syllable !== '')
    .flatMap((syllable) => (SPELT_OUT[syllable] ?? syllable).split(' '));
}

/** The syllables that distinguish one subject from another, in order. */
export function tellingSyllables(subject: string): readonly string[] {
  return ` ${allSyllables(subject).join(' ')} `
    .replace(SAID_EVERYWHERE, '')
    .split(' ')
    .filter((syllable) => syllable !== '');
}

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu;

/** Abbreviations whose meaning only another title gives, without diacritics. */
export function abbreviationsIn(subject: string): readonly string[] {
  return (subject.match(ABBREVIATION) ?? []).map(unmarked).filter((letters) => SPELT_OUT[letters] === undefined);
}

/** The first letters of syllables in a row. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

/** The subject with abbreviations spelt out in the syllables of another: `PCTN` beside `phòng, chống tham nhũng`. */
export function speltOutBy(subject: string, syllables: readonly string[], initials: string): string {
  return subject.replace(ABBREVIATION, (letters) => {
    const at = initials.indexOf(unmarked(letters));
    return at < 0 ? letters : syllables.slice(at, at + letters.length).join(' ');
  });
}

/** The years a subject names. */
export function yearsIn(subject: string): readonly number[] {
  return [...new Set((subject.match(/(?:19|20)\d\d/g) ?? []).map(Number))];
}
