export const IMPORT_PREVIEW = {
  ready: (rows: string, tab: string) => `${rows} dòng sẵn sàng nhập vào tab ${tab}.`,
};
