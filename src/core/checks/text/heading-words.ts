/** What a heading says of the time of what stands under it; null when it says nothing. */
export type HeadingTime = 'ahead' | 'now' | null;

/** Kept short: a heading is. */
const NEXT =
  '(?:(?:thời gian|giai đoạn) (?:tới|tiếp theo)|(?:tháng|quý|năm|kỳ|nhiệm kỳ) (?:tới|sau|tiếp theo)|(?:0?6|sáu|những) tháng (?:cuối năm|còn lại|tiếp theo)|sắp tới)';

/** Headings of what was done or how it stands, whatever tasks and proposals they name. */
const NOW =
  /^(?:một số |những |các |về |công tác )?(?:kết quả|tình hình|đánh giá|tiến độ|ưu điểm|mặt |tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|tiếp nhận|xử lý|giải quyết|trả lời|việc )/;

/** Carrying out tasks, which may be those of this period. */
const CARRYING_OUT = /^(?:thực hiện|triển khai|hoàn thành|theo dõi)/;

const AHEAD = new RegExp(
  [
    'phương hướng',
    '(?:^|, |và |một số |những )định hướng',
    'nhiệm vụ (?:trọng tâm|chủ yếu|trọng điểm|cơ bản)',
    'nhiệm vụ(?:,| và|,? -) (?:các )?giải pháp',
    '(?:kiến nghị|đề xuất)(?:,| và|,? -) (?:kiến nghị|đề xuất)',
    '^(?:một số |những |các |nội dung )?(?:kiến nghị|đề xuất|đề nghị)',
    '^(?:một số |những |các )?(?:nhiệm vụ|giải pháp)(?: công tác)? (?:trong )?(?:tháng|quý|năm|0?[69] tháng)',
    '^(?:dự kiến )?(?:kế hoạch|chương trình) (?:công tác|nhiệm vụ)',
    '^(?:một số |những |các )?(?:công tác|nội dung) trọng tâm (?:tháng|quý|năm)',
    '^(?:dự kiến|mục tiêu|chỉ tiêu phấn đấu)',
  ].join('|'),
);
const SAID_NEXT = new RegExp(NEXT);

/** Whether a heading announces directions, tasks to come or proposals, or what was done; by its words in lower case. */
export function headingTime(words: string): HeadingTime {
  if (NOW.test(words)) return namesAheadToo(words) ? 'ahead' : 'now';
  if (SAID_NEXT.test(words)) return 'ahead';
  return AHEAD.test(words) && !CARRYING_OUT.test(words) ? 'ahead' : null;
}

const FIRST_AHEAD = /(?:phương hướng|định hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất)(?! khắc phục)/;

/** `Đánh giá chung và phương hướng`; but in `Kết quả thực hiện nhiệm vụ`, `Xử lý phản ánh, kiến nghị` they are what was done. */
function namesAheadToo(words: string): boolean {
  const at = FIRST_AHEAD.exec(words)?.index ?? 0;
  const before = words.slice(0, at).trimEnd();
  return /(?:[,;-]| và)$/.test(before) && !/phản ánh,?(?: và)?$/.test(before);
}

const LONGEST_OPENING = 300;
const OPENS_TASKS =
  /(?:ph[aả]n ánh,? (?:và )?)?(?:kiến nghị|đề nghị|đề xuất) (?:với )?(?:ubnd|ủy ban|sở|bộ|chính phủ|trung ương|tỉnh|thành phố|cấp|các|một số)/;

/** Whether a line in lower case opens a list of what is to be done or asked for: `Trong thời gian tới, phường tập trung:` */
export function opensTasksAhead(line: string): boolean {
  if (!line.endsWith(':') || line.length > LONGEST_OPENING) return false;
  return SAID_NEXT.test(line) || OPENS_TASKS.exec(line)?.[0].startsWith('ph') === false;
}
