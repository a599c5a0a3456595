/** What a saved .xlsx does not have of the workbook on the page. */
export const NOT_CARRIED = {
  charts: (tab: string) =>
    `Biểu đồ đặt thêm ở tab «${tab}» không được ghi vào tệp .xlsx; hãy vẽ lại trong Excel nếu cần.`,
  colours: (tab: string) =>
    `Quy tắc tô màu mới ở tab «${tab}» không được ghi vào tệp .xlsx; hãy đặt lại trong Excel nếu cần.`,
  protection: (tab: string) =>
    `Thay đổi về khóa ô ở tab «${tab}» không được ghi vào tệp .xlsx; hãy khóa lại trong Excel nếu cần.`,
  gridlines: (tab: string) => `Việc ẩn hoặc hiện đường lưới ở tab «${tab}» không được ghi vào tệp .xlsx.`,
  rules: (tab: string, count: number) =>
    `Tab «${tab}»: ${count} danh sách chọn hoặc quy tắc nhập dài quá 255 ký tự hoặc Excel không có, không được ghi vào tệp .xlsx; trên Google thì vẫn dùng được.`,
  laterRules: (tab: string) =>
    `Thay đổi về danh sách chọn ở tab «${tab}» không được ghi vào tệp .xlsx, vì Excel giữ danh sách chọn của tab này ở phần riêng; hãy đặt lại trong Excel.`,
  moved: (tab: string) =>
    `Tab «${tab}» được chèn hoặc xóa dòng, cột: giá trị và công thức đã đúng chỗ, còn bảng, biểu đồ, quy tắc tô màu và liên kết có sẵn vẫn ở chỗ cũ; hãy mở bằng Excel và sửa lại vùng của chúng.`,
  conversation: (tab: string) =>
    `Ghi chú ở tab «${tab}» thuộc một cuộc trao đổi (comment) của Excel nên thay đổi về ghi chú không được ghi vào tệp .xlsx.`,
  filter: (tab: string) =>
    `Thay đổi về bộ lọc ở tab «${tab}» không được ghi vào tệp .xlsx, vì bộ lọc thuộc một bảng của Excel.`,
};

export const changedElsewhere = (name: string) =>
  `Tệp out/${name} đã bị chương trình khác sửa hoặc xóa từ lần mở hay lưu trước, nên chưa ghi gì. Hãy bấm «Lưu thành bản mới» để giữ cả hai.`;

/** The names of copies and of what a crash left. */
export const COPY_NAMES = { blank: 'so-moi', recovery: 'khoi-phuc' };
