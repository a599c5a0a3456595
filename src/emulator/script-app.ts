import { Emulated } from './emulated';
import { AuthMode } from './enums';
import type { Execution } from './execution';

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
