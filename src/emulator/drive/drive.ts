import { Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import { DriveAccess } from './drive-access';
import { EmulatedFiles, invalidField } from './drive-files';
import { EmulatedPermissions } from './drive-permissions';
import { userResource } from './drive-resources';
import { masked } from './field-mask';

type About = GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection;
type AboutAnswer = GoogleAppsScript.Drive_v3.Drive.V3.Schema.About;

class EmulatedAbout extends Emulated<About> implements Pick<About, 'get'> {
  constructor(run: Execution) {
    super('Drive.About', run);
  }

  get({ fields }: Readonly<Record<string, unknown>> = {}): AboutAnswer {
    const access = new DriveAccess(this.run, 'Drive.About.get');
    if (!fields) throw access.error(400, 'required', "The 'fields' parameter is required for this method.");
    const resource = { kind: 'drive#about', user: userResource(this.run.officer, access) };
    return masked(resource, String(fields), (field) => invalidField(access, field)) as AboutAnswer;
  }
}

/** The advanced Drive service, version 3. */
export class EmulatedDrive extends Emulated<GoogleAppsScript.Drive> {
  readonly About: About;
  readonly Files: EmulatedFiles['self'];
  readonly Permissions: EmulatedPermissions['self'];

  constructor(run: Execution) {
    super('Drive', run);
    this.About = new EmulatedAbout(run).self;
    this.Files = new EmulatedFiles(run).self;
    this.Permissions = new EmulatedPermissions(run).self;
  }
}
