// Prints the surviving mutants and the score of each room.
const cut = (text) => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

export const mutantLines = (mutants) =>
  mutants.map(({ file, line, original, changed, reached }) => {
    const note = reached ? '' : '   (no test runs it)';
    return `${file}:${line}  ${cut(original)}  →  ${cut(changed)}${note}`;
  });

function scoreOf(name, mutants) {
  const count = (...outcomes) => mutants.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const killed = count('killed', 'timed out');
  const notRun = mutants.filter(({ reached }) => !reached).length;
  const score = mutants.length === 0 ? '–' : `${((100 * killed) / mutants.length).toFixed(0)}%`;
  return [name, mutants.length, killed, count('timed out'), mutants.length - killed, notRun, score];
}

export function scoreTable(mutants) {
  const rooms = [...new Set(mutants.map(({ room }) => room))];
  const rows = [
    ['room', 'mutants', 'killed', 'by time', 'survived', 'not run', 'score'],
    ...rooms.map((room) =>
      scoreOf(
        room,
        mutants.filter((mutant) => mutant.room === room),
      ),
    ),
    scoreOf('all', mutants),
  ];
  return rows.map(([name, ...cells]) => name.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join(''));
}
