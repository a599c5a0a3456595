import { mention, type Recogniser } from '../mention';
import { isOfOffice } from '../numbers/whose';
import { smallMatchesIn, wordsBefore } from '../passage';
import { pattern } from '../pattern';

/** Also as people disguise or mistype it: `an (at) gmail.com`, `an@@gmail.com`. Only from the start of a run of letters. */
const EMAIL = pattern(
  /(?<![\p{L}\d.+_-])[\p{L}\d_+-][\p{L}\d._+-]{0,63}(?: ?@{1,2} ?| ?[([{] ?(?:at|a|@|a còng) ?[)\]}] ?)[\p{L}\d-]{1,63}(?:(?:\.| ?[([{] ?(?:\.|dot|chấm) ?[)\]}] ?|,(?=com|vn|net))[\p{L}\d-]{1,63}){1,4}/gu,
);

const OFFICIAL = pattern(/@{1,2} ?(?:[\p{L}\d-]+\.)*gov\.vn$/u);
/** `an(at)tinh[dot]gov[dot]vn` as `an@tinh.gov.vn` */
function asMeant(address: string): string {
  return address.replace(/ ?[([{] ?(?:\.|dot|chấm) ?[)\]}] ?/g, '.').replace(/ ?[([{][^)\]}]{1,6}[)\]}] ?/, '@');
}

const NAMED_FOR_OFFICE = pattern(
  /^(?:[\p{L}\d._-]{0,20}(?:ubnd|hdnd|mttq|vanthu|vanphong|motcua|tthcc|ttpvhcc|congan(?!h)|cchc)|(?:bpmc|bophan|hotro|support|info|contact|lienhe|cskh|admin|gopy|phananh|tuyendung|no-?reply|webmaster|(?:phuong|xa|thitran|huyen)\d))/u,
);

export const emails: Recogniser = (passage) => {
  if (!/@|[([{] ?a/.test(passage.small)) return [];
  return smallMatchesIn(passage, EMAIL).map(({ 0: address, index }) => {
    const end = index + address.length;
    const before = wordsBefore(passage, index);
    const after = passage.text.slice(end, end + 40);
    const isPublic = OFFICIAL.test(asMeant(address)) || NAMED_FOR_OFFICE.test(address) || isOfOffice(before, after);
    return mention(isPublic ? null : 'email', index, end);
  });
};
