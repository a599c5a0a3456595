import { checksOf, type RunnableCheck } from '../../../src/core/checks/checks-of';
import { finding } from '../../../src/core/checks/finding';
import type { Check, Subject } from '../../../src/core/checks/subject';
import { WORD_RULES } from '../../../src/core/checks/words/word-rules';
import { textOf } from './documents/subjects';

const said = { said: 'của của' };
const doubled: Check<'word-doubled'> = () => [finding('word-doubled', said, [])];
const both: Check<'text-leftover' | 'text-damaged'> = () => [
  finding('text-damaged', said, []),
  finding('text-leftover', said, []),
];
const { 'word-doubled': first, 'text-leftover': second, 'text-damaged': third } = WORD_RULES;
const RULES = { 'word-doubled': first, 'text-leftover': second, 'text-damaged': third };

test('a check runs once for all its rules, in the order of the rules', () => {
  const checks = checksOf(RULES, { 'text-damaged': both, 'text-leftover': both, 'word-doubled': doubled });
  expect(checks.map(({ codes }) => codes)).toEqual([['word-doubled'], ['text-leftover', 'text-damaged']]);
  expect(codesFound(checks)).toEqual(['word-doubled', 'text-damaged', 'text-leftover']);
});

test('a rule may have several checks', () => {
  const again: Check<'word-doubled'> = () => [finding('word-doubled', said, [])];
  const checks = checksOf({ 'word-doubled': first }, { 'word-doubled': [doubled, again] });
  expect(codesFound(checks)).toEqual(['word-doubled', 'word-doubled']);
});

function codesFound(checks: readonly RunnableCheck<Subject>[]): readonly string[] {
  const subject: Subject = { text: textOf(), workbook: null, frozen: [] };
  return checks.flatMap(({ check }) => check(subject)).map(({ code }) => code);
}

test('the compiler refuses a rule without a check, and a check without a rule', () => {
  // The type checker must refuse each line; only the last one also fails at run time.
  const refused = () => [
    // @ts-expect-error a rule is left out
    checksOf(RULES, { 'word-doubled': doubled, 'text-leftover': both }),
    // @ts-expect-error the check reports other rules than the one it is listed under
    checksOf(RULES, { 'word-doubled': both, 'text-leftover': both, 'text-damaged': both }),
    // @ts-expect-error the same for a check in a list
    checksOf({ 'word-doubled': first }, { 'word-doubled': [both] }),
    // @ts-expect-error a check is listed under a rule that is not declared here
    checksOf({ 'word-doubled': first }, { 'word-doubled': doubled, 'text-leftover': both }),
    // @ts-expect-error no such rule
    finding('word-tripled', said, []),
  ];
  expect(refused).toThrow(TypeError);
});
