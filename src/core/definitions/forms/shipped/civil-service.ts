import type { ShippedForm } from './shipped-form';

export const CIVIL_SERVICE_FORM: ShippedForm = {
  key: '5',
  name: 'Cải cách chế độ công vụ',
  lines: [
    ['1', 'Vị trí việc làm'],
    ['1.1', 'Cơ quan, tổ chức hành chính được phê duyệt vị trí việc làm', 'cơ quan', 'VTVL_CO_QUAN'],
    ['1.2', 'Đơn vị sự nghiệp được phê duyệt vị trí việc làm', 'đơn vị', 'VTVL_DVSN'],
    ['2', 'Tuyển dụng trong kỳ'],
    ['2.1', 'Công chức được tuyển dụng', 'người', 'TUYEN_DUNG_CC'],
    ['2.2', 'Viên chức được tuyển dụng', 'người', 'TUYEN_DUNG_VC'],
    ['3', 'Lãnh đạo được bổ nhiệm qua thi tuyển', 'người', 'BO_NHIEM_THI_TUYEN'],
    ['4', 'Kỷ luật trong kỳ'],
    ['4.1', 'Cán bộ, công chức bị kỷ luật', 'người', 'CB_KY_LUAT'],
    ['4.2', 'Trong đó: lãnh đạo Ủy ban nhân dân', 'người', 'KY_LUAT_LD_UBND'],
    ['4.3', 'Trong đó: lãnh đạo phòng và tương đương', 'người', 'KY_LUAT_LD_PHONG'],
    ['4.4', 'Viên chức bị kỷ luật', 'người', 'KY_LUAT_VC'],
  ],
};
