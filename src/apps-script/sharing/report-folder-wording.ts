import type { FolderOpened } from '../../protocol/report-run';

export const FOLDER_WORDS = {
  action: 'Mở thư mục báo cáo cho người cùng làm',
  none: 'Chưa có thư mục báo cáo. Hãy tạo báo cáo trước.',
  openTo: (accounts: readonly string[]) => (accounts.length === 0 ? '' : `Đã mở cho: ${accounts.join(', ')}.`),
  remark: ({ openedTo, shutOut, failed }: FolderOpened): string =>
    [
      FOLDER_WORDS.openTo(openedTo),
      shutOut.length > 0 && `Đã bỏ quyền của: ${shutOut.join(', ')}.`,
      failed.length > 0 &&
        `Chưa làm được với: ${failed.map(({ account, said }) => `${account} (${said})`).join('; ')}.`,
    ]
      .filter((part) => part)
      .join(' ')
      .slice(0, 1000),
};
