import { CIVIL_SERVICE_FORM } from './civil-service';
import { DIGITAL_FORM } from './digital-government';
import { MANAGEMENT_FORM } from './management';
import { ORGANISATION_FORM } from './organisation';
import { PROCEDURES_FORM } from './procedures';
import { PUBLIC_FINANCE_FORM } from './public-finance';
import { REGULATIONS_FORM } from './regulations';
import type { ShippedForm } from './shipped-form';

/** What provinces of 2025–2026 ask their communes for, one form for each field of the reform and one for its management. */
export const SHIPPED_FORMS: readonly ShippedForm[] = [
  MANAGEMENT_FORM,
  REGULATIONS_FORM,
  PROCEDURES_FORM,
  ORGANISATION_FORM,
  CIVIL_SERVICE_FORM,
  PUBLIC_FINANCE_FORM,
  DIGITAL_FORM,
];
