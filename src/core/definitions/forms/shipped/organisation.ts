import type { ShippedForm } from './shipped-form';

export const ORGANISATION_FORM: ShippedForm = {
  key: '4',
  name: 'Cải cách tổ chức bộ máy hành chính',
  lines: [
    ['1', 'Tổ chức bộ máy'],
    ['1.1', 'Phòng chuyên môn đã sắp xếp', 'phòng', 'PHONG_SAP_XEP'],
    ['1.2', 'Đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân', 'đơn vị', 'DVSN_TONG'],
    ['2', 'Cán bộ, công chức'],
    ['2.1', 'Biên chế cán bộ, công chức được giao', 'người', 'CB_BIEN_CHE'],
    ['2.2', 'Cán bộ, công chức có mặt', 'người', 'CB_HIEN_CO'],
    ['2.3', 'Người làm việc theo hợp đồng lao động', 'người', 'HDLD_HIEN_CO'],
    ['2.4', 'Biên chế đã tinh giản trong kỳ', 'người', 'TINH_GIAN_CC'],
    ['3', 'Viên chức của đơn vị sự nghiệp'],
    ['3.1', 'Số người làm việc được giao', 'người', 'VC_GIAO'],
    ['3.2', 'Viên chức có mặt', 'người', 'VC_HIEN_CO'],
    ['3.3', 'Viên chức đã tinh giản trong kỳ', 'người', 'TINH_GIAN_VC'],
    ['4', 'Tỷ lệ biên chế đã tinh giản so với năm 2015', '%', 'TINH_GIAN_2015_TL'],
  ],
};
