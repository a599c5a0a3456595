import type { FrameKind, TemplatePlace, TemplateProblem, TemplateWarning } from './template-problem';

/** The whole message to an officer: where, what is wrong, what to do. */
export function templateProblemText(problem: TemplateProblem): string {
  const explanation = explanationOf(problem);
  return problem.place ? `${placeText(problem.place)}: ${explanation}` : `Mẫu báo cáo: ${explanation}`;
}

/** The whole message of a warning; other tools look for its first words. */
export function templateWarningText(warning: TemplateWarning): string {
  const place = warning.place ? `${placeText(warning.place)}: ` : '';
  return `Mẫu báo cáo: ${place}${warningOf(warning)}`;
}

const PARTS: Record<TemplatePlace['part'], string> = {
  body: 'Phần thân',
  header: 'Đầu trang',
  footer: 'Chân trang',
  notes: 'Chú thích',
  drawing: 'Biểu đồ, sơ đồ',
  properties: 'Thuộc tính của tệp',
};

function placeText({ part, paragraph, excerpt }: TemplatePlace): string {
  if (paragraph === null) return PARTS[part];
  const quoted = excerpt.length > 70 ? `${excerpt.slice(0, 67)}…` : excerpt;
  return `${PARTS[part]}, đoạn ${paragraph} («${quoted}»)`;
}

function explanationOf(problem: TemplateProblem): string {
  switch (problem.code) {
    case 'not-a-document':
      return 'tệp không phải là văn bản Word (.docx) hoặc đã hỏng. Hãy lưu lại mẫu dưới dạng .docx.';
    case 'other-program':
      return `tệp là tệp ${problem.program}, không phải văn bản Word (.docx). Hãy chọn tệp mẫu soạn bằng Word.`;
    case 'too-large':
      return 'tệp quá lớn khi giải nén, không đọc hết được. Hãy bỏ bớt hình và nội dung, giữ lại phần của một báo cáo.';
    case 'tag-unknown':
      return `không có thẻ {{${problem.tag}}}. Hãy kiểm tra chính tả; các thẻ dùng được có trong hướng dẫn.`;
    case 'tag-not-a-value':
      return `{{${problem.tag}}} là một danh sách; hãy viết {{#${problem.tag}}}…{{/${problem.tag}}}.`;
    case 'tag-not-a-list':
      return `{{${problem.tag}}} chỉ dùng được bên trong một danh sách có trường này.`;
    case 'tag-unclosed':
      return `thẻ bắt đầu bằng «{{${problem.tag}» chưa được đóng bằng «}}».`;
    case 'tag-unopened':
      return `có «${problem.tag}}}» nhưng không có «{{» mở trước đó.`;
    case 'tag-unsupported':
      return `không dùng được loại thẻ {{${problem.tag}}}.`;
    case 'tag-in-field-code':
      return `thẻ {{${problem.tag}}} nằm trong mã của một trường Word (nhấn Alt+F9 để xem), ở đó không điền được. Hãy đưa thẻ ra ngoài trường, hoặc bỏ trường rồi dùng {{#…}}…{{/…}} làm điều kiện.`;
    case 'tag-in-link':
      return `thẻ {{${problem.tag}}} nằm trong địa chỉ của một liên kết, ở đó không điền được. Hãy bỏ liên kết (nhấp chuột phải, Remove Hyperlink) hoặc ghi địa chỉ không có thẻ.`;
    case 'tag-in-file':
      return `thẻ {{${problem.tag}}} nằm trong tệp «${problem.name}» chèn vào mẫu, ở đó không điền được. Hãy mở mẫu bằng Word và lưu lại để nội dung tệp đó thành văn bản thường.`;
    case 'tag-outside-text':
      return `thẻ {{${problem.tag}}} nằm trong chữ nghệ thuật, hình mờ hoặc số liệu của biểu đồ, ở đó không điền được. Hãy thay bằng chữ thường, hộp chữ hoặc tiêu đề biểu đồ.`;
    case 'tags-too-many':
      return `có ${problem.found} thẻ, nhiều hơn mức ${problem.most} thẻ ghép được. Hãy dùng danh sách {{#…}}…{{/…}} thay cho thẻ lặp lại.`;
    case 'loop-unclosed':
      return `{{#${problem.tag}}} chưa có {{/${problem.tag}}} đóng lại.`;
    case 'loop-unopened':
      return `{{/${problem.tag}}} đóng một danh sách chưa được mở.`;
    case 'loop-mismatched':
      return `{{#${problem.tag}}} được đóng bằng {{/${problem.closing}}}; tên mở và tên đóng phải giống nhau.`;
    case 'loop-misplaced':
      return `{{#${problem.tag}}} và {{/${problem.tag}}} phải cùng nằm trong một bảng hoặc cùng nằm ngoài bảng.`;
    case 'loop-in-frame':
      return `{{#${problem.tag}}} và {{/${problem.tag}}} có một đầu nằm trong ${FRAMES[problem.frame].found}, đầu kia nằm ngoài. ${FRAMES[problem.frame].remedy}`;
    case 'loop-too-deep':
      return `{{#${problem.tag}}} lồng quá sâu; tối đa ba danh sách, ba lần cùng một điều kiện, tất cả mười hai cấp. Hãy bỏ bớt cấp.`;
    case 'loop-in-itself':
      return `{{#${problem.tag}}} nằm trong chính danh sách đó, mỗi dòng sẽ in lại cả danh sách. Hãy đóng danh sách bên ngoài trước.`;
    case 'picture-unknown':
      return `có hình với văn bản thay thế {{${problem.tag}}} nhưng không có hình nào tên như vậy.`;
    case 'braces-tripled':
      return 'có ba dấu ngoặc nhọn liền nhau; thẻ mở bằng đúng hai dấu «{{» và đóng bằng đúng hai dấu «}}».';
    case 'part-damaged':
      return 'nội dung của tệp mẫu bị hỏng nên không đọc được. Hãy mở bằng Word và lưu lại.';
    case 'report-too-long':
      return 'các danh sách lồng nhau làm báo cáo quá dài, không mở được. Hãy bỏ bớt danh sách nằm trong danh sách khác.';
    case 'report-unsound':
      return 'ghép số liệu vào phần này tạo ra văn bản mà Word không mở được, nên chưa ghi tệp nào. Hãy đặt {{#…}} và {{/…}} thành đoạn riêng, chấp nhận hết các thay đổi được theo dõi (Review, Accept All) rồi lưu lại mẫu.';
    case 'tag-left':
      return `thẻ {{${problem.tag}}} ở chỗ không ghép được. Hãy xóa và gõ lại thẻ trong một đoạn văn thường.`;
  }
}

const FRAMES: Record<FrameKind, { readonly found: string; readonly remedy: string }> = {
  link: {
    found: 'một liên kết',
    remedy: 'Hãy bỏ liên kết (nhấp chuột phải, Remove Hyperlink) hoặc đặt cả hai ở ngoài.',
  },
  field: {
    found: 'một trường của Word',
    remedy: 'Hãy đổi trường thành chữ (chọn trường, nhấn Ctrl+Shift+F9) hoặc đặt cả hai ở ngoài.',
  },
  box: { found: 'một hộp chữ', remedy: 'Hãy đặt cả hai trong hộp chữ hoặc cả hai ở ngoài.' },
  other: { found: 'một khung', remedy: 'Hãy bỏ khung đó hoặc đặt cả hai ở ngoài.' },
};

function warningOf(warning: TemplateWarning): string {
  switch (warning.code) {
    case 'other-mark':
      return `«${warning.mark}» không phải là thẻ nên được giữ nguyên trong báo cáo. Nếu muốn điền số liệu, hãy viết {{${warning.tag}}}.`;
    case 'tag-unfilled':
      return `thẻ {{${warning.tag}}} nằm trong phần cài đặt không in ra (văn bản thay thế của hình, chữ mặc định của ô nhập, …) nên được giữ nguyên trong báo cáo. Hãy xóa thẻ ở đó.`;
    case 'section-elsewhere':
      return `thẻ {{${warning.tag}}} thuộc một mục mà đề cương đang dùng không có nên không in gì. Hãy đổi sang mã mục của đề cương đang dùng hoặc bỏ thẻ.`;
    case 'section-under-other-heading':
      return `mục ${warning.section} trong mẫu đứng dưới tiêu đề «${warning.found}», còn trong đề cương đang dùng là «${warning.heading}», nên nội dung in dưới tiêu đề của mục khác. Hãy dùng {{#de_cuong}}…{{/de_cuong}}, hoặc sửa tiêu đề hay mã mục trong mẫu.`;
    case 'sections-unplaced':
      return `mẫu không có chỗ in nội dung của ${warning.sections.map(({ code, heading }) => `mục ${code} (${heading})`).join('; ')}. Hãy thêm {{#de_cuong}}…{{/de_cuong}}, hoặc với từng mục {{#muc.MÃ}}{{doan}}{{/muc.MÃ}}.`;
    case 'no-tags':
      return 'mẫu không có thẻ nào nên báo cáo không có số liệu. Hãy đặt các thẻ như {{HS_TIEP_NHAN}} vào mẫu; danh sách thẻ có trong hướng dẫn.';
  }
}
