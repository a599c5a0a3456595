import { outlineRows } from '../../core/outline/outline-rows';
import { SET_2026 } from '../../core/outline/sets/set-2026';
import { STANDING_ROWS } from '../../core/standing/standing-rows';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../../core/workbook/contract/budget-tabs';
import type { Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../../core/workbook/contract/dossier-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
  TASKS_TAB,
  TYPED_FIGURES_TAB,
} from '../../core/workbook/contract/record-tabs';
import { INDICATORS_TAB, OUTLINE_TAB, OWN_INDICATORS_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { type CellsOf, dayCell, tableOfRows, yesCell } from '../../core/workbook/contract/table-of';
import { TABS } from '../../core/workbook/contract/tabs';
import { wardEstimates, wardLedger, wardProjects } from './budget';
import { WARD_NARRATIVE } from './data/narrative';
import { WARD_CHANGES, WARD_PROCEDURES } from './data/procedures';
import { wardDocuments } from './documents';
import { OWN_COLUMN, wardDossiers } from './dossiers';
import { WARD_DIGITAL, WARD_OWN_INDICATORS, wardIndicators, wardTypedFigures } from './indicators';
import { dayAt, happened, type SampleMoment } from './moment';
import { wardPetitions } from './petitions';
import { wardSettings } from './settings';
import { WARD_STAFF, wardCourses } from './staff';
import { wardAssignments, wardTasks } from './tasks';

/** The workbook of an invented ward of 2026, and what every office has besides, in the order of the contract. */
export function wardTables(moment: SampleMoment): readonly Table[] {
  const standing = STANDING_ROWS.map(({ tab, rows }) => tableOfRows(tab, rows));
  const tables = [...wardSample(moment), ...standing, tableOfRows(OUTLINE_TAB, outlineRows(SET_2026))];
  return TABS.map((tab: Tab) => tables.find(({ name }) => name === tab.name) ?? tableOfRows(tab, []));
}

/** Only what is invented: taking the sample out takes these rows out. */
export function wardSample(moment: SampleMoment): readonly Table[] {
  return [
    tableOfRows(SETTINGS_TAB, wardSettings(moment)),
    dossierTable(moment),
    tableOfRows(PROCEDURES_TAB, procedureRows(moment)),
    tableOfRows(DOCUMENTS_TAB, wardDocuments(moment)),
    tableOfRows(ESTIMATES_TAB, wardEstimates()),
    tableOfRows(LEDGER_TAB, wardLedger(moment)),
    tableOfRows(PROJECTS_TAB, wardProjects(moment)),
    tableOfRows(STAFF_TAB, WARD_STAFF),
    tableOfRows(COURSES_TAB, wardCourses(moment)),
    tableOfRows(PETITIONS_TAB, wardPetitions(moment)),
    tableOfRows(DIGITAL_TAB, WARD_DIGITAL),
    tableOfRows(TASKS_TAB, wardTasks(moment)),
    tableOfRows(NARRATIVE_TAB, narrativeRows()),
    tableOfRows(ASSIGNMENTS_TAB, wardAssignments(moment)),
    tableOfRows(INDICATORS_TAB, wardIndicators()),
    tableOfRows(OWN_INDICATORS_TAB, WARD_OWN_INDICATORS),
    tableOfRows(TYPED_FIGURES_TAB, wardTypedFigures(moment)),
  ];
}

/** The office's own column stands to the right of those of the contract. */
function dossierTable(moment: SampleMoment): Table {
  const dossiers = wardDossiers(moment);
  const { name, rows } = tableOfRows(
    DOSSIERS_TAB,
    dossiers.map(({ cells }) => cells),
  );
  const own = [OWN_COLUMN, ...dossiers.map((dossier) => dossier.own)];
  return { name, rows: rows.map((row, index) => [...row, own[index] ?? null]) };
}

function procedureRows(moment: SampleMoment): readonly CellsOf<typeof PROCEDURES_TAB>[] {
  return WARD_PROCEDURES.map(({ code, name, sector, days, level, online, ...terms }) => {
    const [change, daysIn] = WARD_CHANGES[code] ?? [null, 0];
    const changedOn = change && happened(moment, dayAt(moment, daysIn));
    return {
      code,
      name,
      sector,
      timeLimit: days,
      level,
      online,
      bearsFee: yesCell(terms.feeVnd !== 0),
      certifiesCopies: yesCell(terms.certification),
      change: changedOn ? change : null,
      changedOn: dayCell(changedOn || null),
      takesOnlinePayment: yesCell(terms.takesOnlinePayment && terms.feeVnd !== 0),
      regardlessOfPlace: yesCell(terms.regardlessOfPlace),
    };
  });
}

function narrativeRows(): readonly CellsOf<typeof NARRATIVE_TAB>[] {
  return Object.entries(WARD_NARRATIVE).flatMap(([section, texts]) =>
    texts.map((text, index) => ({ section, order: index + 1, text })),
  );
}
