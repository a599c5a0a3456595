import { byMonth } from '../../indicators/by-month';
import type { WorkbookReport } from '../../report/make-report';
import type { Pictures } from '../finishing/pictures';
import { MONTH_CHART_RATIO, monthChart } from './month-chart';
import { outcomeBar } from './outcome-bar';

/** The pictures of a report, each drawn when it is asked for. */
export function drawnPictures({ records, figures, report }: WorkbookReport): Pictures {
  return {
    bieu_do_ho_so: () => ({
      png: outcomeBar(figures),
      description: 'Thanh kết quả giải quyết hồ sơ: sớm hạn, đúng hạn, trễ hạn, còn trong hạn, quá hạn',
    }),
    bieu_do_thang: () => {
      const description = report.values.get('bieu_do_thang') ?? '';
      const months = byMonth(records) ?? [];
      return description === '' ? null : { png: monthChart(months), description, ratio: MONTH_CHART_RATIO };
    },
  };
}
