import type { ShippedForm } from './shipped-form';

export const REGULATIONS_FORM: ShippedForm = {
  key: '2',
  name: 'Cải cách thể chế',
  lines: [
    ['1', 'Văn bản quy phạm pháp luật đã ban hành', 'văn bản', 'QPPL_BAN_HANH'],
    ['2', 'Kiểm tra văn bản quy phạm pháp luật'],
    ['2.1', 'Văn bản đã kiểm tra', 'văn bản', 'QPPL_KIEM_TRA'],
    ['2.2', 'Văn bản phải xử lý sau kiểm tra', 'văn bản', 'QPPL_KT_PHAI_XL'],
    ['2.3', 'Văn bản đã xử lý xong sau kiểm tra', 'văn bản', 'QPPL_KT_DA_XL'],
    ['2.4', 'Tỷ lệ đã xử lý so với phải xử lý sau kiểm tra', '%', 'QPPL_KT_DA_XL / QPPL_KT_PHAI_XL'],
    ['3', 'Rà soát văn bản quy phạm pháp luật'],
    ['3.1', 'Văn bản đã rà soát', 'văn bản', 'QPPL_RA_SOAT'],
    ['3.2', 'Văn bản phải xử lý sau rà soát', 'văn bản', 'QPPL_RS_PHAI_XL'],
    ['3.3', 'Văn bản đã xử lý xong sau rà soát', 'văn bản', 'QPPL_RS_DA_XL'],
    ['3.4', 'Tỷ lệ đã xử lý so với phải xử lý sau rà soát', '%', 'QPPL_RS_DA_XL / QPPL_RS_PHAI_XL'],
  ],
};
