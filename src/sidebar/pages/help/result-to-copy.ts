import { button } from '../../controls';
import { type Copied, copied } from '../../copy-text';
import { saveFile } from '../../download';
import { choices } from '../../fields';
import { fileField } from '../../file-field';
import { contentOf } from '../../read-file';
import type { Shell } from '../../shell';
import { type Child, el, newId } from '../../view';
import { SELF_TEST } from '../../wording/self-test';
import { byHandAnswers } from './page-answers';
import type { SelfTestResult } from './run-self-test';
import { selfTestText } from './self-test-text';

/** The text, which also tells what the officer tries by hand, and the way in which it was copied. */
export function resultToCopy(shell: Shell, version: string, result: SelfTestResult): readonly Child[] {
  const at = new Date().toISOString();
  const id = newId();
  const text = el('textarea', { id, rows: 12, readonly: true, spellcheck: 'false', 'aria-describedby': `${id}-hint` });
  const said = el('p', { class: 'note' });
  let [offered, size, bySelf]: [boolean, number | null, boolean] = [false, null, false];
  const arrived = choices(SELF_TEST.arrived, SELF_TEST.arrivals, 'unanswered');
  const write = (way: Copied | null = null) => {
    const byHand = byHandAnswers({ offered, arrived: arrived.value(), copied: way, size, bySelf });
    text.value = selfTestText({ version, at, answers: [...result.answers, ...byHand], left: result.left });
  };
  const file = fileField({
    words: { label: SELF_TEST.file, choose: SELF_TEST.choose, noneChosen: SELF_TEST.noneChosen },
    kinds: '',
    changed: async () => {
      size = await bytesIn(file.file());
      bySelf = (await bytesIn(new File(['x'], SELF_TEST.fileName))) === 1;
      write();
    },
  });
  arrived.element.addEventListener('change', () => write());
  write();

  const download = button(SELF_TEST.downloadFile, {}, () => {
    saveFile(SELF_TEST.fileName, new Blob([SELF_TEST.fileContent], { type: 'text/plain' }));
    offered = true;
  });
  const copy = button(SELF_TEST.copy, { kind: 'primary' }, async () => {
    write({ way: 'clipboard', refused: null });
    const way = await copied(text);
    // The text that is copied has to tell how: where the clipboard was refused, it is copied once more.
    if (way.way !== 'clipboard') {
      write(way);
      text.select();
      document.execCommand('copy');
    }
    said.textContent = way.way === null ? SELF_TEST.notCopied : SELF_TEST.copied;
    shell.say(said.textContent);
  });
  return [
    el('h4', {}, SELF_TEST.byHand),
    el('div', { class: 'field' }, download),
    arrived.element,
    el('div', { class: 'field' }, file.element),
    el(
      'div',
      { class: 'field' },
      el('label', { for: id }, SELF_TEST.text),
      el('p', { class: 'note', id: `${id}-hint` }, SELF_TEST.textHint),
      text,
    ),
    copy,
    said,
  ];
}

async function bytesIn(file: File | null): Promise<number | null> {
  const base64 = file && (await contentOf(file));
  return base64 === null ? null : Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}
