import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');
const KINDS = /(?<!\p{L})(?:phường|thành phố|tổ dân phố|thị trấn|đặc khu)(?!\p{L})/iu;

/** Other people's texts, sample data, the list of kinds itself, and the action as old logs name it. */
const ALLOWED =
  /^(?:emulator|sample|core\/checks|core\/personal-data|core\/import|core\/law|core\/workbook\/contract\/settings\.ts|apps-script\/log\/log\.ts)/;

const isCode = (line: string) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line);

test('no text of the product says phường, thành phố or tổ dân phố to an office of another kind', () => {
  const found = (readdirSync(SRC, { recursive: true }) as string[])
    .filter((file) => /\.(?:ts|html|css)$/.test(file) && !ALLOWED.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
      return lines.filter((line) => isCode(line) && KINDS.test(line)).map((line) => `${file}: ${line.trim()}`);
    });
  expect(found).toEqual([]);
});
