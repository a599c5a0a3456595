/** Whether a finding is of personal data: its code begins like those of `PRIVACY_RULES` that block sharing. */
export function isPersonal(code: string): boolean {
  return code.startsWith('personal-');
}
