import type { Told } from './concept-of-cases';
import type { Concept } from './concepts';
import { isChannel } from './lexicon/dossier-words';
import { isMoneyWord, type MoneyWord } from './lexicon/money-words';
import type { Side } from './sides';

const MONEY: Readonly<Partial<Record<MoneyWord, Concept>>> = {
  revenue: 'NS_THU',
  spending: 'NS_CHI',
  supplement: 'NS_THU_BO_SUNG',
  investment: 'CHI_DAU_TU',
  recurrent: 'CHI_THUONG_XUYEN',
  contingency: 'DU_PHONG',
  saving: 'TIET_KIEM',
  'capital-plan': 'GN_KE_HOACH',
  disbursed: 'GN_DA_GIAI_NGAN',
};

/** By the last kind of money before the amount, else by the first behind it. */
export function moneyConcept(before: Side, behind: Side): Told | null {
  if (before.meanings.has('other-money') || before.meanings.has('bears-fee')) return null;
  if (before.meanings.has('paid-online') || behind.meanings.has('paid-online')) return told('TIEN_TT_TRUC_TUYEN');
  if (before.meanings.has('revenue-in-area')) return { concept: 'NS_THU', narrowing: 'trên địa bàn' };
  const kind = [...before.meanings].filter(isMoneyKind).pop() ?? [...behind.meanings].find(isMoneyKind);
  return told(kind === undefined ? undefined : MONEY[kind]);
}

function isMoneyKind(meaning: string): meaning is MoneyWord {
  return isMoneyWord(meaning) && MONEY[meaning] !== undefined;
}

/** The number of procedures under the office's authority; what is done with some of them counts nothing here. */
export function procedureConcept(before: Side, behind: Side): Told | null {
  const said = new Set([...before.meanings, ...behind.meanings]);
  if (['received', 'resolved', 'new', 'any-state', 'changes', 'issued'].some((word) => said.has(word as never)))
    return null;
  if ([...said].some(isChannel)) return null;
  const isAll = said.has('of-own-power') || before.meanings.has('total') || said.has('present') || said.has('in-force');
  return isAll ? told('TTHC_TONG') : null;
}

/** What some documents are for makes them a part of all; what is counted as directing is the office's own choice. */
export function documentConcept(before: Side, behind: Side): Told | null {
  const said = new Set([...before.meanings, ...behind.meanings]);
  if (!said.has('issued')) return null;
  if (said.has('directing-documents')) return { concept: 'VB_CHI_DAO', narrowing: '', isGuessed: true };
  const isForSomething = ['guided', 'other-staff', 'personnel', 'other-state'].some((word) => said.has(word as never));
  return isForSomething || behind.meanings.has('urges') ? null : told('VB_BAN_HANH');
}

function told(concept: Concept | undefined): Told | null {
  return concept === undefined ? null : { concept, narrowing: '' };
}
