import { type CheckerCase, checkerCases, wrongIn } from '../builders/checker-cases';
import { findingsInText, judged } from '../builders/report-grammar/judging';
import { MISTAKES } from '../builders/report-grammar/mistakes';
import { reportOfSeed, textOfReport } from '../builders/report-grammar/report';

// How right the checker is on reports that no one here wrote by hand: npx node tools/run.mjs test/bench/checker.ts [reports]
const REPORTS = Number(process.argv[2] ?? 300);

function soundReports(): void {
  const counts = new Map<string, number>();
  let withError = 0;
  for (let seed = 1; seed <= REPORTS; seed++) {
    const findings = findingsInText(textOfReport(reportOfSeed(seed)));
    if (findings.some(({ severity }) => severity === 'error')) withError++;
    for (const { severity, code } of findings)
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
  }
  console.log(`Sound reports: ${REPORTS}, with an error ${withError}. Findings in a hundred reports:`);
  for (const [code, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    console.log(`  ${((count * 100) / REPORTS).toFixed(1).padStart(6)}  ${code}`);
  }
}

function plantedMistakes(): void {
  console.log('Planted mistakes: found, and with no other error');
  for (const mistake of MISTAKES) {
    const verdicts = seeds(REPORTS / 3).flatMap((seed) => judged(reportOfSeed(seed), mistake, seed) ?? []);
    const share = (count: number) => `${((count * 100) / verdicts.length).toFixed(0)}%`.padStart(5);
    const [found, alone] = [
      verdicts.filter((verdict) => verdict.found),
      verdicts.filter(({ others }) => others.length === 0),
    ];
    console.log(`  ${share(found.length)} ${share(alone.length)}  of ${verdicts.length}  ${mistake.kind}`);
  }
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => index + 1);
}

function cases(file: string): void {
  const all = checkerCases(file);
  const wrong = all.filter((one) => wrongIn(one).length > 0);
  console.log(`Short reports in ${file}: ${all.length - wrong.length} of ${all.length} right; wrong by kind:`);
  for (const [kind, ids] of byKind(wrong)) console.log(`  ${kind}: ${ids.join(', ')}`);
}

function byKind(wrong: readonly CheckerCase[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { kind, id } of wrong) kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
  return kinds;
}

soundReports();
plantedMistakes();
cases('cases.json');
cases('sentences.json');
