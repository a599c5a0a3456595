import type { LifeShown } from '../../../protocol/life';
import { actionButton, confirmedAction } from '../../actions';
import { call } from '../../call';
import { button, notice, outsideLink } from '../../controls';
import { saveFile } from '../../download';
import type { Shell } from '../../shell';
import { el, fill, focusOn, heading, list } from '../../view';
import { LEVEL_ABOVE } from '../../wording/level-above';

type OfReport = Pick<LifeShown, 'state' | 'isMaker'> & { readonly run: string; readonly maker: string };

/** What goes to the level above beside a signed report: downloaded, or shared as the report is. */
export function packagePart(shell: Shell, { state, isMaker, run, maker }: OfReport): HTMLElement | null {
  if (state !== 'signed' && state !== 'sent') return null;
  const place = el('div', {});
  const told = (said: HTMLElement) => {
    fill(place, said);
    focusOn(said);
  };
  return el(
    'div',
    { class: 'level-above' },
    heading(LEVEL_ABOVE.title),
    el('p', { class: 'note' }, LEVEL_ABOVE.note),
    actionButton(shell, {
      label: LEVEL_ABOVE.download,
      working: LEVEL_ABOVE.downloading,
      icon: 'export',
      place,
      work: () => call('figuresPackage', run),
      done: ({ name, text }) => {
        saveFile(name, new Blob([text], { type: 'application/json' }));
        told(notice('good', LEVEL_ABOVE.downloaded(name)));
      },
    }),
    isMaker ? sharing(shell, { run, place, told }) : el('p', { class: 'note' }, LEVEL_ABOVE.notMaker(maker)),
    place,
  );
}

interface Sharing {
  readonly run: string;
  readonly place: HTMLElement;
  readonly told: (said: HTMLElement) => void;
}

function sharing(shell: Shell, { run, place, told }: Sharing): HTMLElement {
  return confirmedAction(shell, {
    label: LEVEL_ABOVE.share,
    working: LEVEL_ABOVE.sharing,
    question: LEVEL_ABOVE.shareQuestion,
    yes: LEVEL_ABOVE.shareYes,
    yesKind: 'primary',
    icon: 'sharing',
    place,
    work: () => call('sharePackage', run),
    done: ({ name, url, accounts }) =>
      told(
        notice(
          'good',
          LEVEL_ABOVE.shared(name),
          list('ul', accounts, 'bulleted'),
          outsideLink(LEVEL_ABOVE.open, url, { icon: 'external' }),
        ),
      ),
    // The report may not be shared with anybody yet.
    afterFailure: () => button(LEVEL_ABOVE.toSharing, {}, () => shell.open('sharing')),
  });
}
