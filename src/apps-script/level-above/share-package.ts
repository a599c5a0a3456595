import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import type { PackageShared, TextFile } from '../../protocol/level-above';
import { currentOfficer, idInUrl } from '../drive/files';
import { folderOf, putPackage } from '../drive/package-file';
import { accessTo, grant } from '../drive/permissions';
import { loggedRun } from '../log/logged-run';
import { Refusal } from '../run/failure';
import { LEVEL_WORDS } from './level-above-words';
import { type PackageHere, packageHere } from './package-here';

export function figuresPackage(run: string): TextFile {
  return packageHere(run).file;
}

/** Whoever the report was shared with gets the package too, as a reader: its figures are not to be changed. */
export function sharePackage(run: string): PackageShared {
  const here = packageHere(run);
  const { report, file } = here;
  if (report.officer !== currentOfficer()) throw new Refusal('refused', LEVEL_WORDS.notOwn(report.officer));
  const document = idInUrl(report.url);
  const accounts = sharedWith(document);
  if (accounts.length === 0) throw new Refusal('refused', LEVEL_WORDS.notShared);
  const shared: string[] = [];
  const remark = () => {
    const rest = accounts.filter((account) => !shared.includes(account));
    return `${LEVEL_WORDS.shared(file.name, shared)}${LEVEL_WORDS.notYet(rest)}`;
  };
  const url = loggedRun({
    action: LEVEL_WORDS.sharing,
    words: () => ({
      report: run,
      period: report.period,
      document: report.url,
      digest: report.digest,
      remark: remark(),
    }),
    work: () => {
      const made = putPackage({ ...file, report: run, folder: folderOf(document), mayBeLate: wasTried(here) });
      const known = new Set(accessTo(made.id).map(({ who }) => who.toLowerCase()));
      for (const account of accounts) {
        if (!known.has(account.toLowerCase())) {
          grant(made.id, account, 'reader', { notice: LEVEL_WORDS.mail(report.period) });
        }
        shared.push(account);
      }
      return made.url;
    },
  });
  return { name: file.name, url, accounts };
}

/** Named accounts alone, without the owner and those who see the whole folder. */
function sharedWith(document: string): readonly string[] {
  const others = accessTo(document).filter(({ role, inherited, who }) => {
    return role !== 'owner' && !inherited && who.includes('@');
  });
  return others.map(({ who }) => who);
}

/** Whether the package was sent before, or a try was cut off. */
function wasTried({ log, report }: PackageHere): boolean {
  return readTab(LOG_TAB, log).rows.some(
    ({ action, report: of }) => action === LEVEL_WORDS.sharing && of === report.run,
  );
}
