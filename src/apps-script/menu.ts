import type { Page } from '../core/protocol/pages';

const TITLE = 'Báo cáo CCHC';

/** Only builds the menu, which has to be there whatever else the limited mode of a simple trigger denies. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Tạo báo cáo', 'openReport')
    .addItem('Mở bảng điều khiển', 'openSidebar')
    .addSeparator()
    .addItem('Kiểm tra số liệu', 'openProblems')
    .addItem('Chỉ tiêu, so sánh, truy vết', 'openFigures')
    .addItem('Chốt số liệu', 'openFreeze')
    .addItem('Kiểm tra một báo cáo có sẵn', 'openCheckFile')
    .addSeparator()
    .addItem('Thiết lập bảng tính', 'openSetUp')
    .addItem('Mẫu báo cáo', 'openTemplates')
    .addItem('Chia sẻ với thành phố', 'openSharing')
    .addItem('Xuất PDF / Word', 'openExport')
    .addSeparator()
    .addItem('Trợ giúp', 'openHelp')
    .addToUi();
}

export function openPage(page: Page): void {
  const template = HtmlService.createTemplateFromFile('sidebar');
  template.page = page;
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(TITLE));
}
