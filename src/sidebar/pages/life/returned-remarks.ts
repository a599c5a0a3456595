import { readRemarks } from '../../../core/remarks/remarks-file';
import { remarksProblemText } from '../../../core/remarks/remarks-wording';
import { type ChosenRemarks, chosenRemarks } from '../../chosen-remarks';
import type { FormField } from '../../form-fields';
import { REMARKS } from '../../wording/level-above';

/** The file of remarks that comes with a returned report: what it says fills the field for them. */
export function returnedRemarks(into: FormField | null): ChosenRemarks {
  const field = chosenRemarks(REMARKS.withReturn, () => void filled());

  async function filled(): Promise<void> {
    const text = await field.read();
    if (text === null || text === '') return;
    const { value, problems } = readRemarks(text);
    const [problem] = problems;
    if (value === null) field.object(problem ? remarksProblemText(problem) : null);
    else
      into?.set(value.remarks.map((one) => [one.place, one.text].filter((part) => part !== '').join(': ')).join('\n'));
  }

  return field;
}
