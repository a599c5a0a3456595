import { nearestName } from '../../text/nearest-name';
import type { WishFault } from '../mapping/column-wish';

/** What is wrong with `--map`, the nearest name, and all that could be meant. */
export function wishFaultText(
  fault: WishFault,
  { sheet, tab }: { readonly sheet: string; readonly tab: string },
): string {
  switch (fault.kind) {
    case 'no-equals-sign':
      return `--map "${fault.wish}" không có dấu =. Hãy viết --map "Cột của tệp=Cột của tab".`;
    case 'unknown-column':
      return nameFault(`Bảng «${sheet}» của tệp xuất không có cột «${fault.name}».`, fault, 'Các cột của bảng');
    case 'unknown-target':
      return nameFault(`Tab «${tab}» không có cột «${fault.name}».`, fault, 'Các cột nhận được');
  }
}

export function nameFault(
  message: string,
  { name, names }: { readonly name: string; readonly names: readonly string[] },
  title: string,
): string {
  const nearest = nearestName(name, names);
  return `${message}${nearest === null ? '' : ` Gần nhất là «${nearest}».`} ${title}: ${names.join(', ')}.`;
}
