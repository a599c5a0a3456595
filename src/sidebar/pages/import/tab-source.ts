import { noted } from '../../../core/import/reading/noted';
import type { Answer } from '../../../protocol/answer';
import { actionButton } from '../../actions';
import type { Shell } from '../../shell';
import { el } from '../../view';
import { IMPORT_SOURCE } from '../../wording/import-source';
import { pastedTable } from './pasted-table';
import { selectField } from './select-field';
import type { Source } from './source';

/** Lets the officer choose a tab that holds the export, pasted or imported with Google's own menu. */
export function tabSource(shell: Shell, tabs: readonly string[], done: (source: Source) => void): HTMLElement {
  const [first] = tabs;
  if (first === undefined) return el('p', { class: 'note' }, IMPORT_SOURCE.noTabs);
  const place = el('div', {});
  let chosen = first;

  async function read(): Promise<Answer<Source>> {
    const answer = await pastedTable(chosen);
    if (!answer.ok) return answer;
    const { tables, notes } = noted([answer.value], []);
    return { ok: true, value: { name: chosen, tables, notes } };
  }

  const options = tabs.map((name) => ({ value: name, text: name }));
  return el(
    'div',
    { class: 'field' },
    selectField(IMPORT_SOURCE.tabLabel, { name: 'pasted-tab', options, chosen }, (name) => {
      chosen = name;
    }),
    actionButton(shell, { label: IMPORT_SOURCE.readTab, working: IMPORT_SOURCE.reading, place, work: read, done }),
    place,
  );
}
