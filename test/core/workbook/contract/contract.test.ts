import { SETTINGS } from '../../../../src/core/workbook/contract/settings';
import type { Tab } from '../../../../src/core/workbook/contract/tab';
import { TABS } from '../../../../src/core/workbook/contract/tabs';
import { TAB_NAMED, type TabName } from '../../../builders/tables';

/** The contract in full; a star marks a required column. */
const COLUMNS: Record<TabName, string> = {
  'Cấu hình': 'Mục*, Giá trị*, Giải thích',
  'Hồ sơ':
    'Mã hồ sơ*, Mã TTHC*, Ngày tiếp nhận*, Hình thức tiếp nhận*, Ngày hẹn trả, Ngày hẹn lại, Ngày trả kết quả, ' +
    'Trạng thái*, Trả kết quả qua BCCI, Thanh toán trực tuyến, Số tiền (đồng), Bản sao điện tử, ' +
    'Ngày kết thúc trên phần mềm, Nguyên nhân trễ, Ghi chú, Số hóa, Kết quả điện tử, Tái sử dụng dữ liệu, Phi địa giới, Ngày xin lỗi',
  'Thủ tục':
    'Mã TTHC*, Tên thủ tục*, Lĩnh vực*, Thời hạn*, Đơn vị thời hạn, Cấp, Dịch vụ công trực tuyến*, Có phí, ' +
    'Chứng thực bản sao, Thay đổi, Ngày thay đổi, Thanh toán trực tuyến, Không phụ thuộc địa giới',
  'Văn bản': 'Số, Ký hiệu, Loại*, Ngày ban hành, Cơ quan ban hành*, Trích yếu*, Mục báo cáo, Hạn ban hành, Ghi chú',
  'Dự toán': 'Loại*, Khoản mục*, Thuộc khoản, Dự toán năm (đồng)*',
  'Thu chi': 'Ngày*, Loại*, Khoản mục*, Số tiền (đồng)*, Mã công trình, Nội dung',
  'Đầu tư công': 'Mã công trình*, Tên công trình*, Kế hoạch vốn (đồng)*, Tình trạng',
  'Nhân sự': 'Chức danh*, Nhóm*, Biên chế giao*, Hiện có*, Đạt chuẩn, Bị kỷ luật, Phòng',
  'Đào tạo': 'Tên lớp*, Ngày bắt đầu*, Đơn vị tổ chức, Số triệu tập*, Số tham gia*',
  'Phản ánh kiến nghị': 'Mã*, Ngày tiếp nhận*, Loại*, Ngày chuyển xử lý, Ngày có kết quả, Hạn trả lời',
  'Chính quyền số': 'Chỉ tiêu*, Tử số*, Mẫu số*',
  'Nhiệm vụ': 'Nhiệm vụ*, Kỳ*, Hạn, Ngày hoàn thành, Mục báo cáo, Loại',
  'Nội dung': 'Mục báo cáo*, Thứ tự*, Nội dung*, Người viết, Viết cho kỳ',
  'Phân công': 'Mục báo cáo*, Người phụ trách*, Hạn, Xong, Ngày xong, Ghi chú',
  'Ngày nghỉ': 'Ngày*, Loại*, Tên, Căn cứ',
  'Chỉ tiêu': 'Mã*, Chỉ tiêu, Đơn vị, Số lẻ',
  'Đề cương': 'Mã mục*, Tiêu đề*, Khối, Khi trống, Kỳ',
  'Chỉ tiêu riêng':
    'Mã*, Chỉ tiêu*, Đơn vị tính, Cách tính*, Nguồn, Điều kiện, Tử số, Mẫu số, Số lẻ, Mục tiêu, Cộng ở cấp trên',
  'Số liệu nhập tay': 'Mã*, Ngày số liệu*, Số liệu*, Ghi chú',
  'Biểu mẫu': 'Biểu*, Tên biểu, STT*, Chỉ tiêu*, Đơn vị tính, Công thức, Ghi chú',
  'Căn cứ thay thế': 'Văn bản hoặc từ*, Từ ngày*, Thay bằng, Ghi chú',
};

const CHOICES: Partial<Record<TabName, Record<string, string>>> = {
  'Hồ sơ': {
    'Hình thức tiếp nhận': 'Trực tiếp / Trực tuyến / BCCI',
    'Trạng thái': 'Đang giải quyết / Chờ bổ sung / Đã trả kết quả / Từ chối / Rút hồ sơ / Dừng giải quyết / Hủy',
  },
  'Thủ tục': {
    'Đơn vị thời hạn': 'Ngày làm việc / Ngày',
    Cấp: 'Xã / Huyện / Tỉnh / Trung ương',
    'Dịch vụ công trực tuyến': 'Toàn trình / Một phần / Không',
    'Thay đổi': 'Mới / Sửa đổi / Bãi bỏ',
  },
  'Dự toán': { Loại: 'Thu / Chi' },
  'Thu chi': { Loại: 'Thu / Chi' },
  'Nhân sự': {
    Nhóm: 'Cán bộ chuyên trách / Công chức / Người hoạt động không chuyên trách / Cán bộ / Viên chức / Hợp đồng lao động',
  },
  'Phản ánh kiến nghị': { Loại: 'Quy định hành chính / Hành vi hành chính' },
  'Nhiệm vụ': { Kỳ: 'Trong kỳ / Kỳ tới', Loại: 'Kế hoạch CCHC / Cấp trên giao' },
  'Ngày nghỉ': { Loại: 'Nghỉ / Làm bù' },
  'Đề cương': { 'Khi trống': 'Chờ viết / Ghi không phát sinh / Bỏ mục' },
  'Chỉ tiêu riêng': { 'Cách tính': 'Nhập tay / Đếm / Tỷ lệ' },
};

const SETTING_NAMES =
  'Tên cơ quan, Cơ quan chủ quản, Ký hiệu cơ quan, Địa danh, Kính gửi, Nơi nhận, Lưu, Quyền hạn ký, Người ký, Loại kỳ, ' +
  'Số kỳ, Năm, Từ ngày, Đến ngày, Ngày báo cáo, Số báo cáo, Làm tròn, Mẫu số đúng hạn, Tính theo ngày hẹn lại, ' +
  'Số 0 đứng trước, Thứ Bảy làm việc, Phạm vi hồ sơ, Dãy số văn bản, Phụ lục, Chia sẻ với, Thư mục lưu, Loại đơn vị, ' +
  'Bộ đề cương, Cơ quan của đơn vị, Văn bản yêu cầu báo cáo, Hạn gửi (ngày làm việc), ' +
  'Kính gửi (KSTTHC), Nơi nhận (KSTTHC), Mẫu báo cáo';

const SETTING_CHOICES: Record<string, string> = {
  'Loại kỳ': 'Tháng / Quý / 6 tháng đầu năm / 6 tháng cuối năm / 9 tháng / Lũy kế tháng / Năm / Đột xuất',
  'Làm tròn': 'Cắt bớt / Làm tròn',
  'Mẫu số đúng hạn': 'Đã giải quyết / Tiếp nhận / Đến hạn',
  'Phạm vi hồ sơ': 'Tất cả / Cấp xã',
  'Loại đơn vị': 'Phường / Xã / Đặc khu / Tỉnh, thành phố',
  'Bộ đề cương': '2023 / 2026',
  'Dãy số văn bản': 'Chung một dãy / Mỗi loại một dãy / QĐ riêng, còn lại chung',
};

const TAB_NAMES = Object.keys(COLUMNS) as TabName[];

function choicesOf(tab: Tab): Record<string, string> {
  const choices = Object.values(tab.columns).flatMap(({ header, accepts }) =>
    accepts.kind === 'choice' ? [[header, Object.keys(accepts.choices).join(' / ')]] : [],
  );
  return Object.fromEntries(choices);
}

describe('the workbook contract', () => {
  test('every tab of the contract is declared', () => {
    expect(TABS.map(({ name }) => name)).toEqual(expect.arrayContaining(TAB_NAMES));
  });

  test.each(TAB_NAMES)('the tab %s has the columns of the contract; any other is optional', (name) => {
    const headers = Object.values(TAB_NAMED[name].columns).map(
      ({ header, required }) => header + (required ? '*' : ''),
    );
    const wanted = COLUMNS[name].split(', ');
    expect(TAB_NAMED[name].name).toBe(name);
    expect(headers).toEqual(expect.arrayContaining(wanted));
    expect(headers.filter((header) => header.endsWith('*') && !wanted.includes(header))).toEqual([]);
  });

  test.each(TAB_NAMES)('the tab %s accepts the values of the contract', (name) => {
    expect(choicesOf(TAB_NAMED[name])).toMatchObject(CHOICES[name] ?? {});
  });

  test('only Cấu hình, Hồ sơ and Thủ tục must be there', () => {
    expect(TABS.filter(({ required }) => required).map(({ name }) => name)).toEqual(['Cấu hình', 'Hồ sơ', 'Thủ tục']);
  });

  test('every setting of the contract is declared', () => {
    const names = Object.values(SETTINGS).map(({ header }) => header);
    expect(names).toEqual(expect.arrayContaining(SETTING_NAMES.split(', ')));
  });

  test('the settings accept the values of the contract', () => {
    const choices = Object.values(SETTINGS).flatMap(({ header, accepts }) =>
      accepts.kind === 'choice' ? [[header, Object.keys(accepts.choices).join(' / ')]] : [],
    );
    expect(Object.fromEntries(choices)).toMatchObject(SETTING_CHOICES);
  });

  test('every name is written in composed Unicode, as keyboards type it', () => {
    const names = [...TABS, { columns: SETTINGS, name: '' }].flatMap(({ name, columns }) => [
      name,
      ...Object.values(columns).flatMap(({ header, accepts }) => [
        header,
        ...(accepts.kind === 'choice' ? Object.keys(accepts.choices) : []),
      ]),
    ]);
    expect(names).toEqual(names.map((name) => name.normalize('NFC')));
  });
});
