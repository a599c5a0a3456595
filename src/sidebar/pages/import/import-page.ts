import type { ImportSources } from '../../../protocol/import-source';
import { load } from '../../actions';
import { call } from '../../call';
import { newSheetNotice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading } from '../../view';
import { COMMON } from '../../wording/common';
import { IMPORT_SOURCE } from '../../wording/import-source';
import { fileSource } from './file-source';
import { mappingForm } from './mapping-form';
import { unfinishedImport } from './preview';
import type { Source } from './source';
import { tabSource } from './tab-source';

/** Turns an export of other software, a file or a pasted tab, into rows of this workbook. */
export function importPage(shell: Shell): readonly HTMLElement[] {
  const unfinished = el('div', {});
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: () => call('importSources'),
    show: (sources) => shown(shell, sources, unfinished),
  });
  return [unfinished, place];
}

function shown(
  shell: Shell,
  { sheet, pastedTabs, profiles }: ImportSources,
  unfinished: HTMLElement,
): readonly Child[] {
  if (sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  unfinishedImport(shell, unfinished);
  const place = el('div', {});
  const read = (source: Source) => {
    fill(place, mappingForm(shell, source, profiles));
    focusOn(place);
  };
  return [
    el('p', { class: 'note' }, IMPORT_SOURCE.note),
    heading(IMPORT_SOURCE.fileHeading),
    fileSource(shell, read),
    heading(IMPORT_SOURCE.tabHeading),
    tabSource(shell, pastedTabs, read),
    place,
  ];
}
