import { readFileSync } from 'node:fs';
import { loadDist } from '../../src/emulator/load-dist';
import { AN, anOffice } from '../builders/office';

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
const bundle = readFileSync('dist/bundle.js', 'utf8');

test('loading the project calls no service and does no work', () => {
  const office = anOffice();
  office.world.calls.reset();
  loadDist('dist', office.file.as(AN) as unknown as object);
  expect(office.world.calls.total).toBe(0);
});

test('the menu appears when a Sheet is opened, with no more rights than a simple trigger has', () => {
  const office = anOffice();
  office.file.open(AN);
  expect(JSON.stringify(office.file.ui.menus)).toMatch(
    /Báo cáo CCHC.*Tạo báo cáo.*Mở bảng điều khiển.*Thiết lập bảng tính.*Kiểm tra số liệu.*Mẫu báo cáo.*Chia sẻ với thành phố.*Xuất PDF \/ Word.*Trợ giúp/,
  );
});

test('the manifest asks for exactly the scopes that the code needs', () => {
  const scopes = manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
  expect(scopes).toEqual(['spreadsheets.currentonly', 'drive.file', 'script.container.ui']);
  expect(bundle).toMatch(/SpreadsheetApp\./);
  expect(bundle).toMatch(/Drive\b/);
  expect(bundle).toMatch(/showSidebar/);
  // Each of these would need a wider scope.
  expect(bundle).not.toMatch(
    /UrlFetchApp|DriveApp|DocumentApp|GmailApp|MailApp|ScriptApp\.newTrigger|getOAuthToken|openById|openByUrl/,
  );
});

test('the manifest names the zone, the runtime and the one advanced service', () => {
  expect(manifest).toMatchObject({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  });
});
