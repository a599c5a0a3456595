/* Tệp này giữ nguyên chú thích để Google Trang tính hiện trợ giúp khi gõ công thức. */

// Khi mở bảng tính.

function onOpen() {
  cchc_().addMenu();
  cchc_().tellDueWork();
}

function onInstall() {
  cchc_().addMenu();
}

// Hàm trong ô.

/**
 * Tỷ lệ phần trăm in như trong báo cáo. Mẫu số bằng 0 cho kết quả «–».
 * Ví dụ: =TY_LE(5328; 5335; 2) cho 99,86%
 *
 * @param {number} tu_so Tử số, hoặc một vùng các tử số.
 * @param {number} mau_so Mẫu số, hoặc một vùng cùng kích thước.
 * @param {number} so_le Số chữ số thập phân; mặc định 2.
 * @param {string} cach_lam_tron "Cắt bớt" (mặc định) hoặc "Làm tròn".
 * @return Tỷ lệ phần trăm.
 * @customfunction
 */
function TY_LE(tu_so, mau_so, so_le, cach_lam_tron) {
  return cchcCells_().rates(tu_so, mau_so, so_le, cach_lam_tron);
}

/**
 * Ngày hẹn trả: ngày làm việc thứ n sau ngày tiếp nhận; 0 là trả trong ngày.
 * Ví dụ: =HAN_TRA("28/4/2023"; 1; 'Ngày nghỉ'!A:D) cho 04/5/2023
 *
 * @param {date} ngay_tiep_nhan Ngày tiếp nhận, hoặc một vùng.
 * @param {number} so_ngay_lam_viec Số ngày làm việc, hoặc một vùng cùng kích thước.
 * @param {range} ngay_nghi Vùng của tab Ngày nghỉ kể cả dòng tiêu đề, hoặc một cột ngày nghỉ.
 * @return Ngày hẹn trả.
 * @customfunction
 */
function HAN_TRA(ngay_tiep_nhan, so_ngay_lam_viec, ngay_nghi) {
  return cchcCells_().dueDates(ngay_tiep_nhan, so_ngay_lam_viec, ngay_nghi);
}

/**
 * Số ngày làm việc từ ngày này đến ngày kia, kể cả hai ngày.
 * Ví dụ: =SO_NGAY_LAM_VIEC("28/4/2023"; "04/5/2023"; 'Ngày nghỉ'!A:D) cho 2
 *
 * @param {date} tu_ngay Ngày đầu, hoặc một vùng.
 * @param {date} den_ngay Ngày cuối, hoặc một vùng cùng kích thước.
 * @param {range} ngay_nghi Vùng của tab Ngày nghỉ kể cả dòng tiêu đề, hoặc một cột ngày nghỉ.
 * @return Số ngày làm việc.
 * @customfunction
 */
function SO_NGAY_LAM_VIEC(tu_ngay, den_ngay, ngay_nghi) {
  return cchcCells_().workingDayCounts(tu_ngay, den_ngay, ngay_nghi);
}

/**
 * Tình trạng hồ sơ tại một ngày: sớm hạn, đúng hạn, trễ hạn, đang giải quyết trong hạn hay quá hạn.
 * Ví dụ: =TINH_TRANG_HO_SO("01/3/2023"; "10/3/2023"; "09/3/2023"; "31/3/2023") cho Sớm hạn
 *
 * @param {date} tiep_nhan Ngày tiếp nhận, hoặc một vùng.
 * @param {date} hen_tra Ngày hẹn trả, hoặc một vùng cùng kích thước.
 * @param {date} tra Ngày trả kết quả; để trống nếu chưa trả.
 * @param {date} tai_ngay Ngày xét.
 * @return Tình trạng.
 * @customfunction
 */
function TINH_TRANG_HO_SO(tiep_nhan, hen_tra, tra, tai_ngay) {
  return cchcCells_().dossierStates(tiep_nhan, hen_tra, tra, tai_ngay);
}

/**
 * Số tiền bằng chữ.
 * Ví dụ: =TIEN_BANG_CHU(14578500) cho Mười bốn triệu năm trăm bảy mươi tám nghìn năm trăm đồng
 *
 * @param {number} so Số tiền nguyên đồng, hoặc một vùng.
 * @return Số tiền bằng chữ.
 * @customfunction
 */
function TIEN_BANG_CHU(so) {
  return cchcCells_().amountsInWords(so);
}

/**
 * Ngày theo cách viết của Nghị định 30/2020/NĐ-CP.
 * Ví dụ: =NGAY_VAN_BAN("8/3/2023") cho 08/3/2023
 *
 * @param {date} ngay Một ngày, hoặc một vùng.
 * @return Ngày dạng chữ.
 * @customfunction
 */
function NGAY_VAN_BAN(ngay) {
  return cchcCells_().officialDays(ngay);
}

/**
 * Ngày đầu và ngày chốt số liệu của một kỳ báo cáo theo Nghị định 09/2019/NĐ-CP.
 * Ví dụ: =KY_BAO_CAO("Quý"; 1; 2023) cho 15/12/2022 và 14/3/2023
 *
 * @param {string} loai_ky Tháng, Quý, 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng hoặc Năm.
 * @param {number} so_ky Số tháng hoặc số quý; bỏ trống với loại kỳ khác.
 * @param {number} nam Năm báo cáo.
 * @return Hai ô: từ ngày, đến ngày.
 * @customfunction
 */
function KY_BAO_CAO(loai_ky, so_ky, nam) {
  return cchcCells_().periodDays(loai_ky, so_ky, nam);
}

/**
 * Bảng tất cả chỉ tiêu, tính từ các vùng kể cả dòng tiêu đề (nhận ra tab theo tiêu đề).
 * Ví dụ với sổ có 5.424 hồ sơ: =BANG_CHI_TIEU('Cấu hình'!A:C; 'Hồ sơ'!A:O; 'Thủ tục'!A:K) cho bảng có dòng HS_TIEP_NHAN in ra 5.424
 *
 * @param {range} vung Các vùng của tab Cấu hình, Hồ sơ, Thủ tục và những tab khác cần tính.
 * @return Bảng: mã, chỉ tiêu, đơn vị, giá trị, tử số, mẫu số, cách in.
 * @customfunction
 */
function BANG_CHI_TIEU(...vung) {
  return cchcCells_().indicatorTable(vung);
}

/**
 * Một chỉ tiêu, có sẵn hoặc riêng của đơn vị, lấy từ bảng của BANG_CHI_TIEU hoặc tính từ các vùng kể cả dòng tiêu đề.
 * Ví dụ với sổ có 5.424 hồ sơ: =CHI_TIEU("HS_TIEP_NHAN"; 'Bảng trực tiếp'!A:G) cho 5.424
 *
 * @param {string} ma Mã chỉ tiêu, hoặc một vùng mã.
 * @param {range} vung Vùng kết quả của BANG_CHI_TIEU kể cả dòng tiêu đề, hoặc các vùng của tab Cấu hình, Hồ sơ, Thủ tục và những tab khác cần tính.
 * @return Số liệu như in trong báo cáo.
 * @customfunction
 */
function CHI_TIEU(ma, ...vung) {
  return cchcCells_().indicatorsFrom(ma, vung);
}

// Các mục của menu mở trang của bảng điều khiển.

function openSidebar() { cchc_().openPage('home'); }
function openToday() { cchc_().openPage('today'); }
function openEntry() { cchc_().openPage('entry'); }
function openImport() { cchc_().openPage('import'); }
function openAssignments() { cchc_().openPage('assignments'); }
function openProblems() { cchc_().openPage('problems'); }
function openFigures() { cchc_().openPage('figures'); }
function openReconcile() { cchc_().openPage('reconcile'); }
function openCharts() { cchc_().openPage('charts'); }
function openFreeze() { cchc_().openPage('freeze'); }
function openReport() { cchc_().openPage('report'); }
function openAnnexes() { cchc_().openPage('annexes'); }
function openTemplates() { cchc_().openPage('templates'); }
function openSharing() { cchc_().openPage('sharing'); }
function openHistory() { cchc_().openPage('history'); }
function openExport() { cchc_().openPage('export'); }
function openCheckFile() { cchc_().openPage('check-file'); }
function openSetUp() { cchc_().openPage('set-up'); }
function openNewYear() { cchc_().openPage('new-year'); }
function openHelp() { cchc_().openPage('help'); }

// Bảng điều khiển gọi những hàm này.

function importSources(...given) { return cchc_().server.importSources(...given); }
function pastedRows(...given) { return cchc_().server.pastedRows(...given); }
function saveImportProfile(...given) { return cchc_().server.saveImportProfile(...given); }
function panelState(...given) { return cchc_().server.panelState(...given); }
function setUpSheet(...given) { return cchc_().server.setUpSheet(...given); }
function sampleContents(...given) { return cchc_().server.sampleContents(...given); }
function removeSample(...given) { return cchc_().server.removeSample(...given); }
function addLiveTable(...given) { return cchc_().server.addLiveTable(...given); }
function recalculate(...given) { return cchc_().server.recalculate(...given); }
function makeReport(...given) { return cchc_().server.makeReport(...given); }
function previewReport(...given) { return cchc_().server.previewReport(...given); }
function openFolder(...given) { return cchc_().server.openFolder(...given); }
function jumpTo(...given) { return cchc_().server.jumpTo(...given); }
function sharingState(...given) { return cchc_().server.sharingState(...given); }
function shareReport(...given) { return cchc_().server.shareReport(...given); }
function declareNotPersonal(...given) { return cchc_().server.declareNotPersonal(...given); }
function revokeAccess(...given) { return cchc_().server.revokeAccess(...given); }
function templateState(...given) { return cchc_().server.templateState(...given); }
function editTemplate(...given) { return cchc_().server.editTemplate(...given); }
function useTemplateFile(...given) { return cchc_().server.useTemplateFile(...given); }
function useEditedTemplate(...given) { return cchc_().server.useEditedTemplate(...given); }
function restoreTemplate(...given) { return cchc_().server.restoreTemplate(...given); }
function tagHelp(...given) { return cchc_().server.tagHelp(...given); }
function reportFile(...given) { return cchc_().server.reportFile(...given); }
function acceptProblem(...given) { return cchc_().server.acceptProblem(...given); }
function withdrawAcceptance(...given) { return cchc_().server.withdrawAcceptance(...given); }
function figureRows(...given) { return cchc_().server.figureRows(...given); }
function traceIndicator(...given) { return cchc_().server.traceIndicator(...given); }
function checkReportFile(...given) { return cchc_().server.checkReportFile(...given); }
function freezeState(...given) { return cchc_().server.freezeState(...given); }
function freezePeriod(...given) { return cchc_().server.freezePeriod(...given); }
function openFrozenPeriod(...given) { return cchc_().server.openFrozenPeriod(...given); }
function frozenFile(...given) { return cchc_().server.frozenFile(...given); }
function chartsState(...given) { return cchc_().server.chartsState(...given); }
function drawCharts(...given) { return cchc_().server.drawCharts(...given); }
function assignmentsState(...given) { return cchc_().server.assignmentsState(...given); }
function assignSection(...given) { return cchc_().server.assignSection(...given); }
function markAssignment(...given) { return cchc_().server.markAssignment(...given); }
function sectionText(...given) { return cchc_().server.sectionText(...given); }
function saveParagraph(...given) { return cchc_().server.saveParagraph(...given); }
function newYearState(...given) { return cchc_().server.newYearState(...given); }
function prepareNewYear(...given) { return cchc_().server.prepareNewYear(...given); }
function finishNewYear(...given) { return cchc_().server.finishNewYear(...given); }
function entryForms(...given) { return cchc_().server.entryForms(...given); }
function findDossiers(...given) { return cchc_().server.findDossiers(...given); }
function saveEntry(...given) { return cchc_().server.saveEntry(...given); }
function undoEntry(...given) { return cchc_().server.undoEntry(...given); }
function todayWork(...given) { return cchc_().server.todayWork(...given); }
function importState(...given) { return cchc_().server.importState(...given); }
function stageImport(...given) { return cchc_().server.stageImport(...given); }
function previewImport(...given) { return cchc_().server.previewImport(...given); }
function applyImport(...given) { return cchc_().server.applyImport(...given); }
function cancelImport(...given) { return cchc_().server.cancelImport(...given); }
function undoImport(...given) { return cchc_().server.undoImport(...given); }
function figuresPackage(...given) { return cchc_().server.figuresPackage(...given); }
function sharePackage(...given) { return cchc_().server.sharePackage(...given); }
function remarksOf(...given) { return cchc_().server.remarksOf(...given); }
function addRemarks(...given) { return cchc_().server.addRemarks(...given); }
function answerRemark(...given) { return cchc_().server.answerRemark(...given); }
function lifeOf(...given) { return cchc_().server.lifeOf(...given); }
function takeStep(...given) { return cchc_().server.takeStep(...given); }
function takeBackStep(...given) { return cchc_().server.takeBackStep(...given); }
function readWaiting(...given) { return cchc_().server.readWaiting(...given); }
function history(...given) { return cchc_().server.history(...given); }
function versionFile(...given) { return cchc_().server.versionFile(...given); }
function mergeReport(...given) { return cchc_().server.mergeReport(...given); }
function reconcileState(...given) { return cchc_().server.reconcileState(...given); }
function addSoftwareTab(...given) { return cchc_().server.addSoftwareTab(...given); }
function reconcileForms(...given) { return cchc_().server.reconcileForms(...given); }
function writeReconciled(...given) { return cchc_().server.writeReconciled(...given); }
function formsState(...given) { return cchc_().server.formsState(...given); }
function makeFormTabs(...given) { return cchc_().server.makeFormTabs(...given); }
function addFormIndicators(...given) { return cchc_().server.addFormIndicators(...given); }
function formsFile(...given) { return cchc_().server.formsFile(...given); }
function upgradeSheet(...given) { return cchc_().server.upgradeSheet(...given); }
function outlineState(...given) { return cchc_().server.outlineState(...given); }
function useOutlineSet(...given) { return cchc_().server.useOutlineSet(...given); }
function moveSections(...given) { return cchc_().server.moveSections(...given); }
function keepSections(...given) { return cchc_().server.keepSections(...given); }
function suggestTargets(...given) { return cchc_().server.suggestTargets(...given); }
function selfTestSheet(...given) { return cchc_().server.selfTestSheet(...given); }
function selfTestDrive(...given) { return cchc_().server.selfTestDrive(...given); }
function selfTestPayload(...given) { return cchc_().server.selfTestPayload(...given); }
function clearSelfTest(...given) { return cchc_().server.clearSelfTest(...given); }
function helpState(...given) { return cchc_().server.helpState(...given); }
