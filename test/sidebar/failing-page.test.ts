import type { PanelState } from '../../src/protocol/panel';
import { load } from '../../src/sidebar/actions';
import { failureOfPage } from '../../src/sidebar/call';
import { homePage } from '../../src/sidebar/pages/home';
import { problemsPage } from '../../src/sidebar/pages/problems';
import type { Shell } from '../../src/sidebar/shell';
import { ok } from '../browser/scripted/answers';
import { aPanel } from '../browser/scripted/panel';

/** As much of a page as building one takes. */
class Element {
  readonly children: (Element | string)[] = [];
  readonly attributes = new Map<string, string>();
  className = '';
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  append(...added: readonly (Element | string)[]): void {
    this.children.push(...added);
  }
  replaceChildren(...fresh: readonly (Element | string)[]): void {
    this.children.splice(0, Number.POSITIVE_INFINITY, ...fresh);
  }
  addEventListener(): void {}
  get textContent(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.textContent)).join(' ');
  }
}

const made = () => new Element();
beforeAll(() => Object.assign(globalThis, { document: { createElement: made, createElementNS: made } }));
afterAll(() => Object.assign(globalThis, { document: undefined }));

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const anElement = () => made() as unknown as Parameters<typeof load>[0];
const textOf = (element: unknown) => (element as Element).textContent;

async function shownAt(page: typeof homePage, state: PanelState): Promise<string> {
  const shell = { panel: async () => ok(state), readAt: '14:05', work: { current: null } };
  const [place] = page(shell as unknown as Shell);
  await settled();
  return textOf(place);
}

const failure = failureOfPage(new TypeError('x is undefined'));

describe('a page whose building fails', () => {
  test('says so, with what the program said, instead of reading for ever', async () => {
    const here = anElement();
    await load(here, 'Đang đọc…', {
      read: async () => ok(1),
      show: () => {
        throw new RangeError('not an integer');
      },
    });
    expect(textOf(here)).toContain('Trang này gặp sự cố nên chưa hiện được. Các trang khác vẫn dùng được.');
    expect(textOf(here)).toContain('Phần mềm báo: RangeError: not an integer');
    expect((here as unknown as Element).attributes.has('aria-busy')).toBe(false);
  });

  test('says so when already the reading fails', async () => {
    const here = anElement();
    await load(here, 'Đang đọc…', { read: () => Promise.reject(new TypeError('x is undefined')), show: () => [] });
    expect(textOf(here)).toContain('Phần mềm báo: TypeError: x is undefined');
  });
});

describe('a state of which a part failed', () => {
  const withoutChecks = aPanel({
    problems: [],
    problemCount: 0,
    errorCount: 0,
    acceptedCount: 0,
    failed: [{ part: 'checks', failure }],
  });

  test('shows its figures, names the part, and does not claim that nothing is wrong', async () => {
    const text = await shownAt(homePage, withoutChecks);
    expect(text).toContain('2.145');
    expect(text).toContain('Chưa làm được phần: Kiểm tra số liệu');
    expect(text).not.toContain('Không có lỗi');
  });

  test('is no clean bill on the page of problems either', async () => {
    const text = await shownAt(problemsPage, withoutChecks);
    expect(text).toContain('Chưa làm được phần: Kiểm tra số liệu');
    expect(text).not.toContain('Không tìm thấy lỗi hay cảnh báo nào');
  });

  test('without figures does not ask for a period that may well be there', async () => {
    const failed = [
      { part: 'figures', failure },
      { part: 'reports', failure },
    ] as const;
    const text = await shownAt(homePage, aPanel({ period: null, headlines: [], reports: [], failed }));
    expect(text).toContain('Chưa làm được phần: Đọc bảng tính, tính chỉ tiêu; Báo cáo gần đây');
    expect(text).not.toContain('Chưa xác định được kỳ báo cáo');
    expect(text).not.toContain('Chưa có báo cáo nào');
  });
});
