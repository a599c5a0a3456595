import { saidIn } from './said-in';

describe('the last line names no person', () => {
  const said = (...body: readonly string[]) => saidIn('archive-names-person', '6 tháng đầu năm 2023', ...body);
  const kept = (line: string) => said('Đã xong.', 'Nơi nhận:', line);

  test.each<[string, readonly string[]]>([
    ['- Lưu: VT, Hạnh.', ['Hạnh']],
    ['- Lưu: VT (Hạnh).', ['Hạnh']],
    ['- Lưu: VT; Nguyễn Văn An.', ['Nguyễn Văn An']],
    ['- Lưu: VT - An.', ['An']],
    ['- Lưu: VT, Ng.V.An', ['Ng.V.An']],
    ['- Lưu: VT.', []],
    ['- Lưu: VT, VP.', []],
    ['- Lưu: VT, Văn phòng - Thống kê.', []],
    ['- Lưu: VT, VH-XH.', []],
    ['- Lưu: VT, Tư pháp - Hộ tịch.', []],
    ['- Lưu trữ Thành phố.', []],
    ['- Lưu: VT, cải cách.', []],
    ['- Lưu: VT, Trần Thị Thư.', ['Trần Thị Thư']],
    ['- Lưu: VT, Công An.', []],
    ['- Lưu: VT, CA Phường.', []],
    ['- Lưu: VT, Văn Hóa - Xã Hội.', []],
    ['- Lưu: VT, Kinh tế - Hạ tầng.', []],
    ['- Lưu: VT, Trung tâm Phục vụ hành chính công.', []],
    ['- Lưu: VT, KSTTHC (02b).', []],
    ['- Lưu: VT, NV (Lan).', ['Lan']],
    ['- Lưu: VT, Phượng (02).', ['Phượng']],
  ])('%s', (line, expected) => expect(kept(line)).toEqual(expected));

  test('is looked for in the closing lines alone', () => {
    expect(said('Hồ sơ lưu: VT, Hạnh')).toEqual([]);
  });
});
