import { callOf, PROGRAM } from './called';
import type { Option, Usage } from './usage';
import { HELP } from './usage-wording';

/** How a command is called, with every operand, option and exit code. */
export function helpText(usage: Usage): string {
  const { name, does, operands, options, exits } = usage;
  const explained = [
    ...operands.map((operand) => [operand.name, operand.means] as const),
    ...Object.entries(options).map(([option, declared]) => [written(option, declared), meaning(declared)] as const),
    ['--help', HELP.help] as const,
  ];
  return [
    HELP.usage([callOf(name), ...operands.map((operand) => operand.name), ...optionsInLine(options)].join(' ')),
    `${does}.`,
    '',
    ...columns(explained),
    '',
    HELP.exits,
    ...columns(Object.entries(exits)),
  ].join('\n');
}

/** What the program can do as a whole. */
export function programHelp(commands: readonly Usage[]): string {
  return [
    HELP.usage(`${PROGRAM} ${HELP.command} …`),
    '',
    HELP.commands,
    ...columns(commands.map(({ name, does }) => [name, does])),
    '',
    HELP.ofCommand(`${PROGRAM} ${HELP.command} --help`),
  ].join('\n');
}

function optionsInLine(options: Usage['options']): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const one = option.required ? written(name, option) : `[${written(name, option)}]`;
    return option.repeatable ? `${one}…` : one;
  });
}

function written(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function meaning({ means, repeatable }: Option): string {
  return repeatable ? `${means}; ${HELP.repeatable}` : means;
}

function columns(lines: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
