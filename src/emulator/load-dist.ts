import vm from 'node:vm';
import { require as loadInto } from 'gas-local';
import type { Clock } from './clock';
import type { RunCode } from './html-template';

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
export function loadDist<G extends object>(folder: string, globals: G, clock?: Clock): G & Loaded {
  if (clock) SET_CLOCK.runInContext(vm.createContext(globals))(() => clock.now);
  return loadInto(folder, globals);
}

/** Runs code among the loaded script's globals, as the parts of an HTML template are. */
export function codeRunner(globals: object): RunCode {
  return (code, names) => {
    const context = vm.isContext(globals) ? globals : vm.createContext({ ...globals });
    const body = vm.runInContext(`(function (${Object.keys(names).join(', ')}) {${code}\n})`, context);
    return body(...Object.values(names));
  };
}
