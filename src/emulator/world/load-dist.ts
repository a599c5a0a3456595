import vm from 'node:vm';
import { require as loadInto } from 'gas-local';
import type { RunCode } from '../ui/html-template';
import type { Clock } from './clock';

/** The global object after the script has loaded: its services, and every top-level function by name. */
export type Loaded = Record<string, unknown>;

/** A script's clock is the world's. */
const SET_CLOCK = new vm.Script(`(function (now) {
  var Real = Date;
  Date = new Proxy(Real, {
    construct: function (target, args, self) { return Reflect.construct(target, args.length ? args : [now()], self); },
    apply: function () { return new Real(now()).toString(); },
    get: function (target, name) { return name === 'now' ? now : Reflect.get(target, name); },
  });
  Real.prototype.constructor = Date;
})`);

/** Runs every .js of a folder with these globals, in a realm of its own as Apps Script does for each execution. */
export function loadDist<G extends object>(folder: string, globals: G, now?: () => number): G & Loaded {
  if (now) SET_CLOCK.runInContext(vm.createContext(globals))(now);
  return loadInto(folder, globals);
}

/** What a kept script's template code runs among. */
const realms = new WeakMap<object, object>();

/**
 * A folder's script, loaded once for many runs: each run brings its own services and clock. A realm for every run, as
 * Apps Script has, starts cold and takes several times as long; scripts that keep nothing between runs act the same.
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

/** The folder's script as it was kept; another run may be under way, and goes on afterwards. */
export function keptScript(folder: string, clock: Clock): KeptScript {
  const script = kept.get(folder) ?? new KeptScript(folder, clock);
  kept.set(folder, script);
  return script;
}

/** Runs code among the loaded script's globals, as the parts of an HTML template are. */
export function codeRunner(globals: object): RunCode {
  return (code, names) => {
    const context = realms.get(globals) ?? (vm.isContext(globals) ? globals : vm.createContext({ ...globals }));
    const body = vm.runInContext(`(function (${Object.keys(names).join(', ')}) {${code}\n})`, context);
    return body(...Object.values(names));
  };
}
