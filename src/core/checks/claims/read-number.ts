import { allInTime } from './absences';
import type { Carry } from './carry';
import type { Claim } from './claim';
import { afterClaim, afterOther, claimOf, codeAt } from './claim-of';
import { baseOf, conceptOf, isCaseFamily } from './concept-of';
import { amongOffered, type Told } from './concept-of-cases';
import type { NumberMention } from './numbers-in-text';
import type { Context, Read } from './reading';
import type { Side } from './sides';

export function readNumber(mention: NumberMention, context: Context): Read {
  const { saying, carry, reading } = context;
  if (mention.unit === '%') return { claims: allInTime(mention, context), carry };
  const isChange = saying.before.meanings.has('changes');
  const code = codeAt(mention, reading.line);
  const said = isChange ? null : (conceptOf(saying) ?? partOfLead(context));
  const told = code ? { concept: code, narrowing: '' } : said && amongOffered(said, saying, carry.channel);
  const claim = told && claimOf({ told, value: mention.value, mention, code }, context);
  const base = isChange ? null : baseClaim(mention, told, context);
  const claims = [claim, base].filter((one) => one !== null);
  return { claims, carry: told && claim ? afterClaim(claim, context) : afterOther(context) };
}

/** The claim of 732 in `571/732 hồ sơ`. */
function baseClaim(mention: NumberMention, part: Told | null, context: Context): Claim | null {
  const base = mention.base && baseOf(part?.concept ?? null, context.saying);
  if (!base || !mention.base) return null;
  const told = { concept: base.concept, narrowing: '' };
  const claim = claimOf({ told, value: mention.base, mention, code: null }, baseContext(context));
  return { ...claim, isImplied: base.isImplied };
}

/** The clause before `174/174 thủ tục thuộc thẩm quyền` tells what is done with the part; the base is all of them. */
function baseContext(context: Context): Context {
  if (context.saying.family !== 'procedures') return context;
  return { ...context, carry: { ...context.carry, subject: '', part: '' } };
}

/** `trong đó cấp tỉnh 20.000 hồ sơ`: of what the total counts. */
function partOfLead({ saying: { before, behind, family }, carry }: Context): Told | null {
  if (isRestated(before, behind, carry)) return { concept: (carry.lead as Claim).concept, narrowing: '' };
  const total = carry.last ?? carry.total;
  const isPart = before.narrowing !== '' || behind.narrowing !== '';
  if (!total || !isPart || !isCaseFamily(family) || saysMore(before) || saysMore(behind)) return null;
  return { concept: total.concept, narrowing: '' };
}

/** `gần 1.500 hồ sơ, cụ thể là 1.487 hồ sơ`: the exact value of what was told roughly. */
function isRestated(before: Side, behind: Side, { lead, isWithin }: Carry): boolean {
  const isBare = before.narrowing === '' && behind.narrowing === '' && !saysMore(before);
  return isWithin && isBare && lead !== null && !lead.isExact;
}

function saysMore({ meanings }: Side): boolean {
  return (
    meanings.has('other-state') || meanings.has('any-state') || meanings.has('changes') || meanings.has('compares')
  );
}
