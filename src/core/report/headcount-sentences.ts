import type { WorkbookRecords } from '../workbook/reading/read-workbook';

type Staff = NonNullable<WorkbookRecords['staff']>;

/** Since Luật Cán bộ, công chức 80/2025/QH15 the posts of a commune are those of cán bộ and công chức, without «chuyên trách». */
export function headcountSentences(staff: Staff): readonly string[] {
  const isOfNewGroups =
    staff.some(({ group }) => group === 'official') && !staff.some(({ group }) => group === 'elected');
  const officials = isOfNewGroups ? '{{CB_CAN_BO}} cán bộ' : '{{CB_CHUYEN_TRACH}} cán bộ chuyên trách';
  return [
    'Biên chế cán bộ, công chức được giao: {{CB_BIEN_CHE}} người; hiện có {{CB_HIEN_CO}} người, gồm ' +
      `${officials} và {{CB_CONG_CHUC}} công chức.`,
  ];
}

/** People outside the authorised posts, where the tab lists some. */
export function otherStaffSentences(staff: Staff): readonly string[] {
  const lists = (group: Staff[number]['group']) => staff.some((row) => row.group === group);
  return [
    ...(lists('public-employee')
      ? ['Viên chức (số người làm việc) được giao: {{VC_GIAO}} người; hiện có {{VC_HIEN_CO}} người.']
      : []),
    ...(lists('contract') ? ['Người làm việc theo hợp đồng lao động hiện có: {{HDLD_HIEN_CO}} người.'] : []),
  ];
}
