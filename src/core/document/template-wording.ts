import type { TemplatePlace, TemplateProblem } from './template-problem';

/** The whole message to an officer: where, what is wrong, what to do. */
export function templateProblemText(problem: TemplateProblem): string {
  const explanation = explanationOf(problem);
  return problem.place ? `${placeText(problem.place)}: ${explanation}` : `Mẫu báo cáo: ${explanation}`;
}

const PARTS: Record<TemplatePlace['part'], string> = {
  body: 'Phần thân',
  header: 'Đầu trang',
  footer: 'Chân trang',
  notes: 'Chú thích',
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
    case 'loop-unclosed':
      return `{{#${problem.tag}}} chưa có {{/${problem.tag}}} đóng lại.`;
    case 'loop-unopened':
      return `{{/${problem.tag}}} đóng một danh sách chưa được mở.`;
    case 'loop-mismatched':
      return `{{#${problem.tag}}} được đóng bằng {{/${problem.closing}}}; tên mở và tên đóng phải giống nhau.`;
    case 'loop-misplaced':
      return `{{#${problem.tag}}} và {{/${problem.tag}}} phải cùng nằm trong một bảng hoặc cùng nằm ngoài bảng.`;
    case 'picture-unknown':
      return `có hình với văn bản thay thế {{${problem.tag}}} nhưng không có hình nào tên như vậy.`;
    case 'braces-tripled':
      return 'có ba dấu ngoặc nhọn liền nhau; thẻ mở bằng đúng hai dấu «{{» và đóng bằng đúng hai dấu «}}».';
    case 'part-damaged':
      return 'nội dung của tệp mẫu bị hỏng nên không đọc được. Hãy mở bằng Word và lưu lại.';
  }
}
