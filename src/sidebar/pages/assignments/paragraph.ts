import type { SectionText, WrittenParagraph } from '../../../core/assignments/section-types';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import { textField } from '../../fields';
import type { Shell } from '../../shell';
import { el } from '../../view';
import { SECTION } from '../../wording/assignments';
import { COMMON } from '../../wording/common';

interface ParagraphForm {
  readonly section: SectionText;
  /** Null for a new paragraph. */
  readonly before: WrittenParagraph | null;
  readonly saved: (text: SectionText) => void;
  readonly close: () => void;
}

/** A form for one paragraph. When saving is refused the text stays in the field, so that no work is lost. */
export function paragraphForm(shell: Shell, { section, before, saved, close }: ParagraphForm): HTMLElement {
  const { code, period } = section;
  const field = textField(SECTION.text, { rows: 9, hint: SECTION.tagsHint, value: before?.text ?? '' });
  const place = el('div', {});
  const seen = before && { row: before.row, text: before.text, writtenFor: before.writtenFor };
  const box = el(
    'div',
    { class: 'question wide', role: 'group', 'aria-label': SECTION.text },
    field.element,
    el(
      'div',
      { class: 'buttons' },
      actionButton<SectionText>(shell, {
        label: SECTION.save(period ?? ''),
        kind: 'primary',
        working: SECTION.saving,
        place,
        work: async () => {
          const text = field.value();
          if (field.object(text === '' ? SECTION.noText : null))
            return call('saveParagraph', { code, text, before: seen });
          field.focus();
          return null;
        },
        done: saved,
      }),
      button(COMMON.cancel, {}, close),
    ),
    place,
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value() === (before?.text ?? '')) close();
  });
  return box;
}
