import { workbookBytes } from '../../src/cli/write-workbook';
import { sampleOf } from './large-sample';

// Writes one workbook and prints what it took, in a process of its own, so that its peak of memory is its own.

const tables = sampleOf(Number(process.argv[2]));
const before = process.cpuUsage();
const { length: size } = await workbookBytes(tables);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ size, cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 }),
);
