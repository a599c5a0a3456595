import vm from 'node:vm';
import { require as loadInto } from 'gas-local';
import type { RunCode } from '../ui/html-template';
import type { Clock } from './clock';

/** The global object after the script has loaded: its services, and every top-level function by name. */
export type Loaded = Record<string, unknown>;

/** Makes the script's `Date` read the world's clock. */
const SET_CLOCK = new vm.Script(`(function (now) {
  var Real = Date;
  Date = function Date(value) {
    if (!new.target) return new Real(now()).toString();
    if (arguments.length === 0) return new Real(now());
    return arguments.length === 1 ? new Real(value) : Reflect.construct(Real, arguments);
  };
  Object.setPrototypeOf(Date, Real);
  Date.prototype = Real.prototype;
  Date.now = now;
  Real.prototype.constructor = Date;
})`);

/** Runs every .js of a folder with these globals, in a new realm, as Apps Script does for each execution. */
export function loadDist<G extends object>(folder: string, globals: G, now?: () => number): G & Loaded {
  const realm = Object.assign(newRealm(), globals);
  realms.set(globals, realm);
  if (now) SET_CLOCK.runInContext(realm)(now);
  return loadInto(folder, realm);
}

/**
 * A realm with an ordinary global object. Where a given object stands in for it, as before Node 20.18, each look-up of a
 * global such as `Math` is a call out of the realm, and a report takes a third longer.
 */
function newRealm(): object {
  return vm.createContext((vm.constants as Partial<typeof vm.constants>).DONT_CONTEXTIFY ?? {});
}

/** The realm in which a script's template code runs, by the globals of the run. */
const realms = new WeakMap<object, object>();

/**
 * A folder's script, loaded once for many runs, each with its own services and clock. A new realm for each run, as in
 * Apps Script, starts cold and takes several times as long; a script that keeps nothing between runs behaves the same.
 */
class KeptScript {
  private readonly realm: Loaded;
  private readonly clocks: Clock[] = [];

  constructor(folder: string, first: Clock) {
    const now = () => (this.clocks[this.clocks.length - 1] ?? first).now;
    this.realm = loadDist(folder, {}, now);
  }

  run<R>(globals: object, clock: Clock, action: (script: Loaded) => R): R {
    const before = Object.fromEntries(Object.keys(globals).map((name) => [name, this.realm[name]]));
    realms.set(globals, this.realm);
    Object.assign(this.realm, globals);
    this.clocks.push(clock);
    try {
      return action(this.realm);
    } finally {
      this.clocks.pop();
      Object.assign(this.realm, before);
    }
  }
}

const kept = new Map<string, KeptScript>();

/** The kept script of a folder. A run may start during another one, which goes on afterwards. */
export function keptScript(folder: string, clock: Clock): KeptScript {
  const script = kept.get(folder) ?? new KeptScript(folder, clock);
  kept.set(folder, script);
  return script;
}

/** Runs code in the scope of the loaded script, as the code in an HTML template does. */
export function codeRunner(globals: object): RunCode {
  return (code, names) => {
    const context = realms.get(globals) ?? Object.assign(newRealm(), globals);
    const body = vm.runInContext(`(function (${Object.keys(names).join(', ')}) {${code}\n})`, context);
    return body(...Object.values(names));
  };
}
