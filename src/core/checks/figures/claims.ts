import type { ReportText, TextLine } from '../report-text';
import { type Concept, type Kind, OF_ANOTHER_TIME, OF_ONE_SECTOR, WORDINGS } from './concepts';
import { type NumberMention, numbersIn } from './numbers-in-text';

/** One statement of a report that something has a certain count or amount. */
export interface Claim {
  readonly concept: Concept;
  readonly value: number;
  /** Value of one printed unit: 1.000.000 for `triệu đồng`, 1 for counts. */
  readonly scale: number;
  readonly line: TextLine;
  /** Null for a sentence such as `Không có hồ sơ trễ hạn`. */
  readonly mention: NumberMention | null;
}

const READ = new WeakMap<ReportText, readonly Claim[]>();

/** Cached per text, since many rules ask. */
export function claimsOf(text: ReportText): readonly Claim[] {
  const claims = READ.get(text) ?? claimsIn(text);
  READ.set(text, claims);
  return claims;
}

function claimsIn({ lines }: ReportText): readonly Claim[] {
  const claims = lines.flatMap((line) => (isOfThisPeriod(line) ? claimsOfLine(line) : []));
  const tellsEarly = claims.some(({ concept }) => concept === 'HS_SOM_HAN' || concept === 'HS_SOM_DUNG_HAN');
  // In a report that never mentions early results, "on time" includes them.
  return tellsEarly ? claims : claims.map((claim) => renamed(claim, 'HS_DUNG_HAN', 'HS_SOM_DUNG_HAN'));
}

function renamed(claim: Claim, from: Concept, to: Concept): Claim {
  return claim.concept === from ? { ...claim, concept: to } : claim;
}

/** Parts IV and V speak of the next period. */
function isOfThisPeriod({ kind, section, text }: TextLine): boolean {
  return kind === 'body' && !/^(?:IV|V)(?:\.|$)/.test(section ?? '') && !OF_ONE_SECTOR.test(text);
}

function claimsOfLine(line: TextLine): readonly Claim[] {
  if (line.cells) return [];
  return [...countedClaims(line), ...absenceClaims(line)];
}

function countedClaims(line: TextLine): readonly Claim[] {
  const claims: Claim[] = [];
  let lead: Concept | null = null;
  for (const mention of numbersIn(line)) {
    const kind = kindOf(mention, line);
    if (mention.unit === '%' || kind === null || OF_ANOTHER_TIME.test(lastClause(mention.before))) continue;
    const said = (concept: Concept | null, value: number | null) => {
      if (concept === null || value === null || !isOwn(concept, kind, line)) return;
      claims.push({ concept, value, scale: mention.scale, line, mention });
    };
    const concept = inContext(conceptOf(mention, kind), mention, lead);
    if (LEADS.has(concept)) lead = concept;
    said(concept, mention.value);
    said(baseOf(concept, mention, kind), mention.base);
  }
  return claims;
}

/** Totals whose parts follow in the same sentence. */
const LEADS: ReadonlySet<Concept | null> = new Set<Concept>(['HS_GIAI_QUYET', 'HS_DANG_GIAI_QUYET', 'HS_MOI']);

/** For the concept on the left of `571/732 hồ sơ`, the concept on the right. */
const BASES: Partial<Record<Concept, Concept>> = {
  HS_TRUC_TUYEN: 'HS_THUOC_DVCTT',
  HS_BCCI: 'HS_THUOC_DVCTT',
  HS_TT_TRUC_TUYEN: 'HS_CO_PHI',
  HS_BAN_SAO_DIEN_TU: 'HS_CHUNG_THUC',
  CB_HIEN_CO: 'CB_BIEN_CHE',
};

function baseOf(concept: Concept | null, { after }: NumberMention, kind: Kind): Concept | null {
  return (concept && BASES[concept]) ?? (kind === 'dossiers' ? firstAfter(after, kind) : null);
}

/** What a number counts: by the words directly before or after it, else by the nearest ones before it. */
function conceptOf({ before, after, following, base }: NumberMention, kind: Kind): Concept | null {
  if (kind === 'people') {
    const people = peopleIn(following, before) ?? nearestBefore(before, kind)?.concept ?? null;
    // In `21/23 biên chế` 21 people are present in 23 authorised posts.
    return people === 'CB_BIEN_CHE' && base !== null ? 'CB_HIEN_CO' : people;
  }
  const earlier = nearestBefore(before, kind);
  if (base !== null) return earlier?.concept ?? shareIn(firstAfter(after, kind));
  if (earlier && TOUCHING.test(before.slice(earlier.end))) return earlier.concept;
  return firstAfter(after, kind) ?? earlier?.concept ?? null;
}

/** `571/732 hồ sơ được nộp trực tuyến` names the part of 732; `5.328/5.335 hồ sơ đã giải quyết` names the base. */
function shareIn(concept: Concept | null): Concept | null {
  return concept !== null && concept in BASES ? concept : null;
}

const TOUCHING = /^[\s:–-]*(?:hồ sơ)?[\s:–-]*(?:là|được|có|đạt|gồm|còn)?[\s:–-]*$/;

function peopleIn(following: string, before: string): Concept | null {
  if (/^\s*(?:người|đồng chí)?\s*(?:là\s+)?cán bộ chuyên trách/.test(following)) return 'CB_CHUYEN_TRACH';
  if (/^\s*(?:cán bộ,? (?:và )?công chức|cbcc|cb, ?cc)/.test(following)) {
    return /biên chế[^,;]*giao|giao[^,;]*biên chế/.test(before) ? 'CB_BIEN_CHE' : 'CB_HIEN_CO';
  }
  if (/^\s*(?:người )?biên chế|^\s*chỉ tiêu biên chế/.test(following)) return 'CB_BIEN_CHE';
  return /^\s*công chức/.test(following) ? 'CB_CONG_CHUC' : null;
}

function inContext(concept: Concept | null, { before, base }: NumberMention, lead: Concept | null): Concept | null {
  // Under "resolved", "overdue" means returned late. Under "new", "online" and "by post" mean only the new dossiers.
  if (concept === 'HS_DANG_QUA_HAN' && lead === 'HS_GIAI_QUYET') return 'HS_TRE_HAN';
  if (lead === 'HS_MOI' && base === null && (concept === 'HS_TRUC_TUYEN' || concept === 'HS_BCCI')) return null;
  if (concept === 'HS_BCCI' && /trực tiếp/.test(before)) return null;
  if ((concept === 'NS_CHI' || concept === 'NS_THU') && /dự toán/.test(before)) return null;
  return concept;
}

function isOwn(concept: Concept, kind: Kind, line: TextLine): boolean {
  return kind !== 'people' || isHeadcount(concept, line);
}

function lastClause(before: string): string {
  return before.split(',').pop() ?? '';
}

/** No sentence of a report names its subject further back, in letters. */
const SENTENCE = 400;
const OF_PETITIONS = /phản ánh|kiến nghị|đơn thư|khiếu nại|ý kiến/;

function kindOf({ unit, before, after, start }: NumberMention, { section, text }: TextLine): Kind | null {
  if (unit === 'đồng') return 'money';
  if (OF_PETITIONS.test(before)) return null;
  if (/^\s*(?:người|cán bộ|công chức|biên chế|đồng chí|cb|định biên|chỉ tiêu)/.test(after)) return 'people';
  if (/^\s*(?:hồ sơ|hs|bộ hồ sơ|trường hợp|bản|lượt hồ sơ)/.test(after)) return 'dossiers';
  if (/^\s*[\p{L}]/u.test(after) && !/^\s*(?:hồ|được|đạt|trong|và|là|gồm)/.test(after)) return null;
  if (/biên chế|cán bộ|công chức/.test(before)) return /^II\.[34]/.test(section ?? 'II.3') ? 'people' : null;
  // In `Tiếp nhận 05 phản ánh, kiến nghị; đã giải quyết 05` the last number counts what the sentence named last.
  const named =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .toLowerCase()
      .split(/\.\s|hồ sơ/)
      .pop() ?? '';
  if (OF_PETITIONS.test(named)) return null;
  return /hồ sơ|hạn|giải quyết|tiếp nhận|trực tuyến|bưu chính|kỳ trước/.test(before) ? 'dossiers' : null;
}

interface Found {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** The match that ends last; of two that end at the same place, the longer. */
function nearestBefore(before: string, kind: Kind): Found | null {
  let best: Found | null = null;
  for (const { concept, kind: its, words } of WORDINGS) {
    if (its !== kind) continue;
    for (const { index: start, 0: found } of before.matchAll(words)) {
      const end = start + found.length;
      if (!best || end > best.end || (end === best.end && start < best.start)) best = { concept, start, end };
    }
  }
  return best;
}

function firstAfter(after: string, kind: Kind): Concept | null {
  let best: { readonly concept: Concept; readonly start: number } | null = null;
  for (const { concept, kind: its, words } of WORDINGS) {
    const start = its === kind ? after.search(words) : -1;
    if (start >= 0 && (best === null || start < best.start)) best = { concept, start };
  }
  return best?.concept ?? null;
}

/** Whether a number of staff is the whole office, not just those who did something. */
function isHeadcount(concept: Concept, { text, section }: TextLine): boolean {
  if (section !== null && !/^II\.[34]/.test(section)) return false;
  if (concept === 'CB_BIEN_CHE' || concept === 'CB_HIEN_CO')
    return !/cử |tham gia|tập huấn|kỷ luật|đạt chuẩn/i.test(text);
  return /cán bộ chuyên trách/i.test(text) && /công chức/i.test(text);
}

const NONE =
  /(?:không (?:có|còn|phát sinh|để (?:xảy ra|phát sinh)?)|chưa (?:có|để xảy ra|phát sinh))(?: tình trạng)?(?: trường hợp)?(?: nào)?(?: hồ sơ)?(?: nào)?(?: (?:bị|được))?(?: (?:giải quyết|trả kết quả|trả|xử lý))?(?: kết quả)? (trễ|chậm|quá|muộn|sau)(?: thời)? hạn/gi;
const ALL_IN_TIME =
  /(?:100\s?%|tất cả|toàn bộ)(?: số)?(?: các)? hồ sơ[^.;]{0,40}(?:giải quyết|trả)[^.;]{0,30}đúng(?: và trước)?(?: thời)? hạn/i;

/** "Không có hồ sơ trễ hạn" says 0. */
function absenceClaims(line: TextLine): readonly Claim[] {
  const { text } = line;
  if (/phấn đấu|bảo đảm|đảm bảo|yêu cầu|mục tiêu|hướng tới/i.test(text) && !/trong kỳ|đã/i.test(text)) return [];
  const said = [...text.matchAll(NONE)].map(([, word = '']): Concept => {
    return word.toLowerCase() === 'quá' ? 'HS_DANG_QUA_HAN' : 'HS_TRE_HAN';
  });
  const all: readonly Concept[] = ALL_IN_TIME.test(text) ? ['HS_TRE_HAN'] : [];
  return [...new Set([...said, ...all])].map((concept) => ({ concept, value: 0, scale: 1, line, mention: null }));
}

/** Equal at the precision of the more coarsely printed one. */
export function agree(a: Claim, b: Claim): boolean {
  const scale = Math.max(a.scale, b.scale);
  if (scale === 1) return a.value === b.value;
  return Math.abs(a.value - b.value) < scale;
}
