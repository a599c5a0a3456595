import { type CaseFamily, caseConcept, type Stage, type Told } from './concept-of-cases';
import { documentConcept, moneyConcept, procedureConcept } from './concept-of-others';
import { staffConcept } from './concept-of-staff';
import type { Concept } from './concepts';
import type { Family } from './families';
import type { Side } from './sides';
import type { StaffGroup } from './staff-groups';

/** A number with the words around it. */
export interface Saying {
  readonly family: Family;
  readonly before: Side;
  readonly behind: Side;
  readonly hasBase: boolean;
  readonly stage: Stage | null;
  /** Its own sentence, or the total of its list, names that stage. */
  readonly isStageSaid: boolean;
  /** `còn 71 hồ sơ` */
  readonly isRest: boolean;
  /** The line tells officers and civil servants apart. */
  readonly hasGroups: boolean;
  /** The group of the staff that the sentence speaks of. */
  readonly staff: StaffGroup | null;
  /** A list of parts behind the number shows that it counts more than cán bộ and công chức. */
  readonly listed: StaffGroup | null;
  /** Told as a part of the posts that were given. */
  readonly isOfPosts: boolean;
}

export function isCaseFamily(family: Family): family is CaseFamily {
  return (
    family === 'dossiers' ||
    family === 'petitions' ||
    family === 'complaints' ||
    family === 'letters' ||
    family === 'tasks'
  );
}

/** What the number counts; null when its words do not settle it. */
export function conceptOf(saying: Saying): Told | null {
  const { family, before, behind, hasBase } = saying;
  switch (family) {
    case 'money':
      return moneyConcept(before, behind);
    case 'people':
      return staffConcept(saying);
    case 'personnel':
      return null;
    case 'procedures':
      return hasBase ? null : procedureConcept(before, behind);
    case 'opinions':
      return null;
    case 'documents':
      return documentConcept(before, behind);
    default:
      return caseConcept({ ...saying, family, under: saying.stage });
  }
}

/** For the concept on the left of `571/732 hồ sơ`, the one on the right. */
const BASES: Readonly<Partial<Record<Concept, Concept>>> = {
  HS_TRUC_TUYEN: 'HS_THUOC_DVCTT',
  HS_TOAN_TRINH_TT: 'HS_TOAN_TRINH',
  HS_MOT_PHAN_TT: 'HS_MOT_PHAN',
  HS_BCCI: 'HS_THUOC_DVCTT',
  HS_TT_TRUC_TUYEN: 'HS_CO_PHI',
  HS_BAN_SAO_DIEN_TU: 'HS_CHUNG_THUC',
  HS_SOM_HAN: 'HS_GIAI_QUYET',
  HS_DUNG_HAN: 'HS_GIAI_QUYET',
  HS_SOM_DUNG_HAN: 'HS_GIAI_QUYET',
  HS_TRE_HAN: 'HS_GIAI_QUYET',
  HS_GIAI_QUYET: 'HS_TIEP_NHAN',
  CB_HIEN_CO: 'CB_BIEN_CHE',
  VC_HIEN_CO: 'VC_GIAO',
  PAKN_CO_KET_QUA: 'PAKN_TONG',
  DON_GIAI_QUYET: 'DON_TONG',
  VU_GIAI_QUYET: 'VU_TONG',
  NV_HOAN_THANH: 'NV_TONG',
  NV_DUNG_HAN: 'NV_TONG',
  GN_DA_GIAI_NGAN: 'GN_KE_HOACH',
};

export interface Base {
  readonly concept: Concept;
  /** The text does not say what the base is; the concept of the part implies it. */
  readonly isImplied: boolean;
}

/** What 732 counts in `571/732 hồ sơ`. */
export function baseOf(part: Concept | null, { family, behind, before }: Saying): Base | null {
  if (family === 'procedures') {
    const isAll = behind.meanings.has('of-own-power') && !before.meanings.has('changes');
    return isAll ? { concept: 'TTHC_TONG', isImplied: false } : null;
  }
  const concept = part && BASES[part];
  if (!concept) return null;
  // Of complaints, those carried over are at hand as well.
  return { concept, isImplied: IMPLYING.has(family) && !says(behind, concept) };
}

const IMPLYING: ReadonlySet<Family> = new Set<Family>(['dossiers', 'complaints', 'letters']);

const SAID_BY = {
  HS_THUOC_DVCTT: 'offered',
  HS_TOAN_TRINH: 'offered-full',
  HS_MOT_PHAN: 'offered-partial',
  HS_CO_PHI: 'bears-fee',
  HS_CHUNG_THUC: 'certification',
  HS_GIAI_QUYET: 'resolved',
  HS_TIEP_NHAN: 'received',
} as const;

function says({ meanings }: Side, concept: Concept): boolean {
  return concept in SAID_BY && meanings.has(SAID_BY[concept as keyof typeof SAID_BY]);
}
