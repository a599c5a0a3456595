import { createHash } from 'node:crypto';
import { Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import { USER_EMAIL } from '../world/scopes';

type User = GoogleAppsScript.Base.User;
type Live = GoogleAppsScript.Base.Session;
type Emulates = Pick<
  Live,
  'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'
>;

class EmulatedUser extends Emulated<User> implements Pick<User, 'getEmail'> {
  constructor(
    run: Execution,
    private readonly email: string,
  ) {
    super('User', run);
  }

  getEmail(): string {
    return this.email;
  }

  override toString(): string {
    return this.email;
  }
}

export function userOf(run: Execution, email: string): User {
  return new EmulatedUser(run, email).self;
}

export class EmulatedSession extends Emulated<Live> implements Emulates {
  constructor(run: Execution) {
    super('Session', run);
  }

  /** Without the scope userinfo.email the officer's address is blank. */
  getActiveUser(): User {
    return userOf(this.run, this.run.has(USER_EMAIL) ? this.run.officer : '');
  }

  getEffectiveUser(): User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.run.world.traits.language;
  }

  getScriptTimeZone(): string {
    return this.run.world.scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(`${this.run.officer}|${this.run.scriptId}`).digest('base64');
  }
}
