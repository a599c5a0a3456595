import { fieldsOf, saidBy } from '../../builders/reports';
import { aDossier, aPetition, aPost, aTask } from '../../builders/tables';

const NOTHING = ['Trong kỳ không phát sinh nội dung này.'];

const inTime = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-05' } as const;
const late = { ...inTime, returnedOn: '2023-04-10' } as const;
const overdue = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;

describe('«Trễ hạn, quá hạn»', () => {
  test('says that there are none', () => {
    expect(saidBy('Trễ hạn, quá hạn', { 'Hồ sơ': [aDossier(inTime)] })).toEqual([
      'Trong kỳ không có hồ sơ trễ hạn, quá hạn.',
    ]);
  });

  test('tells how many got an apology', () => {
    const register = [aDossier({ ...late, apologisedOn: '2023-04-07' }), aDossier(late), aDossier(overdue)];
    expect(saidBy('Trễ hạn, quá hạn', { 'Hồ sơ': register })).toEqual([
      'Hồ sơ trễ hạn, quá hạn: 02 hồ sơ đã trả kết quả trễ hạn, 01 hồ sơ quá hạn chưa giải quyết; đã có văn bản xin ' +
        'lỗi 01 hồ sơ, đạt 33,33%.',
    ]);
  });

  test('says in words that there is none of a kind', () => {
    expect(saidBy('Trễ hạn, quá hạn', { 'Hồ sơ': [aDossier(late)] })[0]).toMatch(
      /: 01 hồ sơ đã trả kết quả trễ hạn, không có hồ sơ quá hạn chưa giải quyết; /,
    );
    expect(saidBy('Trễ hạn, quá hạn', { 'Hồ sơ': [aDossier(overdue)] })[0]).toMatch(
      /: không có hồ sơ trả kết quả trễ hạn, 01 hồ sơ quá hạn chưa giải quyết; /,
    );
  });

  test('claims no missing apology where nobody fills in that column', () => {
    expect(saidBy('Trễ hạn, quá hạn', { 'Hồ sơ': [aDossier(late)] })[0]).toMatch(
      /; văn bản xin lỗi: chưa có số liệu\.$/,
    );
  });
});

describe('«Số hóa»', () => {
  test('tells what is ticked', () => {
    const register = [
      aDossier({ ...inTime, digitised: 'Có', electronicResult: 'Có', reusedData: 'Có' }),
      aDossier({ ...inTime, digitised: 'Có' }),
      aDossier(overdue),
    ];
    expect(saidBy('Số hóa', { 'Hồ sơ': register })).toEqual([
      'Số hóa hồ sơ: 02/03 hồ sơ tiếp nhận, đạt 66,66%.',
      'Kết quả giải quyết cấp bản điện tử: 01/02 hồ sơ đã giải quyết, đạt 50%.',
      'Khai thác, sử dụng lại dữ liệu đã số hóa: 01/03 hồ sơ tiếp nhận, đạt 33,33%.',
    ]);
  });

  test('says nothing of a column in which nobody ticked anything', () => {
    expect(saidBy('Số hóa', { 'Hồ sơ': [aDossier({ ...inTime, digitised: 'Có' })] })).toEqual([
      'Số hóa hồ sơ: 01/01 hồ sơ tiếp nhận, đạt 100%.',
    ]);
  });

  test('has no figures when no column is used', () => {
    expect(saidBy('Số hóa', { 'Hồ sơ': [aDossier(inTime)] })).toEqual(['Số hóa hồ sơ: chưa có số liệu.']);
  });
});

test.each(['Theo cấp', 'Trễ hạn, quá hạn', 'Số hóa'])('«%s» says nothing without a register', (block) => {
  expect(saidBy(block, { 'Hồ sơ': null })).toEqual(NOTHING);
});

describe('«Nhiệm vụ cấp trên giao»', () => {
  test('tells how they stand', () => {
    const task = { origin: 'Cấp trên giao' };
    const tasks = [
      aTask({ ...task, dueOn: '2023-05-01', doneOn: '2023-04-28' }),
      aTask({ ...task, dueOn: '2023-05-01', doneOn: '2023-05-08' }),
      aTask({ ...task, dueOn: '2023-05-01' }),
      aTask({ ...task, dueOn: '2023-06-30' }),
      aTask(),
    ];
    expect(saidBy('Nhiệm vụ cấp trên giao', { 'Nhiệm vụ': tasks })).toEqual([
      'Nhiệm vụ cấp trên giao trong kỳ: 04 nhiệm vụ, trong đó hoàn thành đúng hạn 01, hoàn thành quá hạn 01, đang thực hiện ' +
        'còn trong hạn 01; quá hạn chưa hoàn thành 01.',
    ]);
  });

  test('says in words that none is overdue, and that the tasks of the period include them', () => {
    const tasks = [aTask({ origin: 'Cấp trên giao', doneOn: '2023-04-28' }), aTask()];
    expect(saidBy('Nhiệm vụ cấp trên giao', { 'Nhiệm vụ': tasks })[0]).toMatch(
      /còn trong hạn 0; không có nhiệm vụ quá hạn chưa hoàn thành\.$/,
    );
    expect(saidBy('Nhiệm vụ', { 'Nhiệm vụ': tasks })[0]).toContain('02 nhiệm vụ (gồm cả 01 nhiệm vụ cấp trên giao);');
  });

  test('says nothing when the tab lists none', () => {
    expect(saidBy('Nhiệm vụ cấp trên giao', { 'Nhiệm vụ': [aTask()] })).toEqual(NOTHING);
  });
});

describe('«Phản ánh kiến nghị»', () => {
  const petition = { receivedOn: '2023-04-03', answerDueOn: '2023-04-20' };

  test('tells answers in time where deadlines are typed', () => {
    const petitions = [aPetition({ ...petition, answeredOn: '2023-04-10' }), aPetition(petition)];
    expect(saidBy('Phản ánh kiến nghị', { 'Phản ánh kiến nghị': petitions })[0]).toMatch(
      /đã có kết quả 01; trả lời đúng hạn 01, quá hạn chưa trả lời 01\.$/,
    );
  });

  test('says in words that no answer is overdue', () => {
    const answered = aPetition({ ...petition, answeredOn: '2023-04-10' });
    expect(saidBy('Phản ánh kiến nghị', { 'Phản ánh kiến nghị': [answered] })[0]).toMatch(
      /; trả lời đúng hạn 01, không có phản ánh, kiến nghị quá hạn chưa trả lời\.$/,
    );
  });

  test('says nothing of deadlines that nobody typed', () => {
    expect(saidBy('Phản ánh kiến nghị', { 'Phản ánh kiến nghị': [aPetition()] })[0]).not.toContain('hạn');
  });
});

describe('«Biên chế»', () => {
  test('names cán bộ without «chuyên trách» where the tab does', () => {
    expect(saidBy('Biên chế', { 'Nhân sự': [aPost(), aPost({ group: 'Cán bộ' })] })).toEqual([
      'Biên chế cán bộ, công chức được giao: 02 người; hiện có 02 người, gồm 01 cán bộ và 01 công chức.',
    ]);
  });

  test('tells viên chức and contracts where the tab lists some', () => {
    const staff = [
      aPost(),
      aPost({ group: 'Viên chức', authorised: 3, present: 2 }),
      aPost({ group: 'Hợp đồng lao động' }),
    ];
    expect(saidBy('Biên chế', { 'Nhân sự': staff }).slice(1)).toEqual([
      'Viên chức (số người làm việc) được giao: 03 người; hiện có 02 người.',
      'Người làm việc theo hợp đồng lao động hiện có: 01 người.',
    ]);
    expect(fieldsOf('nhan_su_bien_che', 'nhom', { 'Nhân sự': staff })).toEqual(['Công chức']);
  });
});
