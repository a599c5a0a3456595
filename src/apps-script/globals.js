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
