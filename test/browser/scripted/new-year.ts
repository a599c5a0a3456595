import type { NewYearServer, NewYearState } from '../../../src/protocol/new-year';

const CHECK = 'Đang giải quyết đến hết ngày 14/12/2023: 89 hồ sơ; năm 2023 chuyển sang năm 2024: 89 hồ sơ.';

export function aNewYear(given: Partial<NewYearState> = {}): NewYearState {
  return {
    kind: 'old',
    year: 2024,
    cutOff: '14/12/2023',
    check: CHECK,
    blocking: [],
    advice: [
      'Báo cáo có ngày chốt 14/12/2023 của năm 2023 chưa chốt số liệu. Nên chốt trước, để năm sau so sánh được với năm nay.',
    ],
    prepared: null,
    ...given,
  };
}

export const NEW_YEAR_ANSWERS: NewYearServer = {
  newYearState: () => ({ ok: true, value: aNewYear() }),
  prepareNewYear: () => ({
    ok: true,
    value: {
      year: 2024,
      check: CHECK,
      name: 'Số liệu CCHC 2024',
      url: 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit',
    },
  }),
  finishNewYear: () => ({ ok: true, value: { year: 2024, check: CHECK } }),
};
