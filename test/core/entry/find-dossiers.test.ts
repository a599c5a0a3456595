import { findDossiers } from '../../../src/core/entry/find-dossiers';
import { dayOn } from '../../builders/days';
import { aDossier, aWorkbook, type Contents } from '../../builders/tables';

type Dossiers = NonNullable<Contents['Hồ sơ']>;

const TODAY = dayOn('2023-06-13');

const found = (typed: string, dossiers: Dossiers) => findDossiers(typed, aWorkbook({ 'Hồ sơ': dossiers }), TODAY);
const codes = (typed: string, dossiers: Dossiers) =>
  found(typed, dossiers).dossiers.map((dossier) => dossier.typed.code);

describe('dossiers are found', () => {
  test('by a part of their code, in capitals or not', () => {
    const dossiers = [aDossier({ code: 'H32-001' }), aDossier({ code: 'H32-012' }), aDossier({ code: 'H33-002' })];
    expect(codes(' h32 ', dossiers)).toEqual(['H32-001', 'H32-012']);
  });

  test('not at all while nothing is typed', () => {
    expect(found('  ', [aDossier()])).toEqual({ count: 0, dossiers: [] });
  });

  test('in this order: the very one, those without a result by the latest received, those with a result or cancelled', () => {
    const dossiers = [
      aDossier({ code: 'HS.12', receivedOn: '2023-06-09', returnedOn: '2023-06-12' }),
      aDossier({ code: 'HS.13', receivedOn: '2023-04-03' }),
      aDossier({ code: 'HS.14', receivedOn: '2023-06-12', status: 'Hủy' }),
      aDossier({ code: 'HS.1', receivedOn: '2023-01-03', returnedOn: '2023-01-05' }),
      aDossier({ code: 'HS.15', receivedOn: '2023-05-04' }),
    ];
    expect(codes('hs.1', dossiers)).toEqual(['HS.1', 'HS.15', 'HS.13', 'HS.14', 'HS.12']);
  });

  test('eight at the most, and all are counted', () => {
    const many = Array.from({ length: 9 }, (_, index) => aDossier({ code: `HS.${index}` }));
    const { count, dossiers } = found('HS', many);
    expect([count, dossiers.length]).toEqual([9, 8]);
  });
});

describe('of a dossier that was found', () => {
  const only = (typed: Parameters<typeof aDossier>[0]) =>
    found('HS.A', [aDossier({ code: 'HS.A', ...typed })]).dossiers[0];

  test('the procedure and the day on which it is due are told', () => {
    expect(only({ receivedOn: '2023-04-03' })).toMatchObject({
      procedureName: 'Xác nhận tình trạng hôn nhân',
      dueOn: dayOn('2023-04-06'),
    });
  });

  test('nothing is shown that officers remarked', () => {
    const dossier = only({ remark: 'gọi 0905 123 456', delayCause: 'lỗi phần mềm' });
    expect(dossier?.typed).toMatchObject({ remark: '', delayCause: '' });
  });

  test('no day is told while the row has an error for which it is not counted', () => {
    expect(only({ procedureCode: '9.999999' })).toMatchObject({ procedureName: '', dueOn: null });
  });
});
