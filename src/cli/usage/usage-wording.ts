import { closest, distance } from 'fastest-levenshtein';

/** What is wrong with a command as it was typed. */
export const FAULTS = {
  unknownOption: (typed: string, names: readonly string[]) => {
    const name = typed.replace(/^[-–—]+/, '').replace(/=.*$/s, '');
    return `Không có tùy chọn «${typed}».${suggested(name, names, '--')}`;
  },
  unknownCommand: (typed: string, names: readonly string[]) =>
    `Không có lệnh «${typed}».${suggested(typed, names, '')}`,
  valueless: (option: string, value: string) => `Tùy chọn «${option}» cần có giá trị đi kèm: ${option} ${value}.`,
  needless: (option: string, value: string) => `Tùy chọn «${option}» không nhận giá trị, nhưng có «${value}» đi kèm.`,
  lacking: (name: string) => `Còn thiếu: ${name}.`,
  excess: (typed: string) => `Thừa «${typed}». Đường dẫn có dấu cách thì phải đặt trong dấu ngoặc kép.`,
};

/** What is wrong with the value of an option. */
export const OPERAND_FAULTS = {
  tab: (typed: string) =>
    `Không nhập được vào tab «${typed}». Tab nhận dữ liệu là một trong: Hồ sơ, Thủ tục, Văn bản, Thu chi.`,
  kind: (typed: string, kinds: readonly string[]) =>
    `Tùy chọn «--kind» không nhận «${typed}»; cần một trong: ${kinds.join(', ')}.`,
  dayOrder: (typed: string, orders: readonly string[]) =>
    `Tùy chọn «--day-order» không nhận «${typed}»; cần một trong: ${orders.join(', ')}.`,
};

/** Names the nearest right name, unless nearly every letter differs. */
function suggested(typed: string, names: readonly string[], prefix: string): string {
  const nearest = closest(typed.toLowerCase(), names);
  const isNear = distance(typed.toLowerCase(), nearest) <= Math.ceil(nearest.length / 2);
  return isNear ? ` Gần nhất là «${prefix}${nearest}».` : '';
}

export const HELP = {
  usage: (call: string) => `Cách dùng: ${call}`,
  help: 'in hướng dẫn này',
  repeatable: 'có thể ghi nhiều lần',
  exits: 'Mã kết thúc:',
  command: 'LỆNH',
  commands: 'Các lệnh:',
  ofCommand: (call: string) => `Hướng dẫn từng lệnh: ${call}`,
};

/** A program error: nobody's file is at fault, and a stack trace helps no officer. */
export function failureText(error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Phần mềm gặp sự cố nên đã dừng. Hãy gửi câu này cho người quản trị phần mềm (${said}).`;
}
