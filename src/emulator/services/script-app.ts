import { AuthMode } from '../spreadsheet/enums';
import { Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';

type Live = GoogleAppsScript.Script.ScriptApp;

export class EmulatedScriptApp extends Emulated<Live> implements Pick<Live, 'getScriptId' | 'getOAuthToken'> {
  readonly AuthMode = AuthMode;

  constructor(run: Execution) {
    super('ScriptApp', run);
  }

  getScriptId(): string {
    return this.run.scriptId;
  }

  getOAuthToken(): string {
    return `token-of-${this.run.officer}`;
  }
}
