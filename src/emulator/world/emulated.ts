import { isCounted, isLight } from './calls';
import { inLanguageOf } from './exceptions';
import type { Execution } from './execution';
import { carriesOut, copiedArrays } from './held-writes';
import { mismatchOf } from './signatures';

type Method = (...args: unknown[]) => unknown;

const targets = new WeakMap<object, object>();

/** Properties that await, JSON.stringify and jest look up on any object. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', 'hasAttribute']);

/**
 * Base of every emulated class. Scripts get `self`, through which calls are counted and can be made to fail; a method
 * that is not written throws `not emulated: X.y`.
 */
export abstract class Emulated<T extends object> {
  readonly self: T;

  constructor(
    readonly service: string,
    readonly run: Execution,
  ) {
    this.self = scriptSideOf(service, this, run) as unknown as T;
  }

  toString(): string {
    return this.service;
  }
}

function scriptSideOf<T extends object>(service: string, target: T, run: Execution): T {
  const proxy: T = new Proxy(target, {
    get(_target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof property === 'symbol') return member;
      if (typeof member === 'function') return matched(property, method(property, member as Method));
      return property in target && /^[A-Z]/.test(property) ? member : missing(service, property);
    },
  });

  function method(name: string, body: Method): Method {
    return (...args) => {
      const method = `${service}.${name}`;
      if (run.holdsBack(method)) {
        const given = args.map(copiedArrays);
        inWords(run, service, name, () => run.hold(method, () => body.apply(target, given)));
        return proxy;
      }
      const result = inWords(run, service, name, () => through(run, service, method, () => body.apply(target, args)));
      return result === target ? proxy : result;
    };
  }

  function matched(name: string, body: Method): Method {
    return (...args) => {
      const mismatch = mismatchOf(service, name, args);
      if (mismatch) throw inLanguageOf(run.world, mismatch);
      return body(...args);
    };
  }

  targets.set(proxy, target);
  return proxy;
}

function through<R>(run: Execution, service: string, method: string, effect: () => R): R {
  if (isCounted(method)) return run.call(method, effect);
  if (isLight(service, method)) run.world.calls.light.record(method);
  if (carriesOut(method, false)) run.carryOut();
  return effect();
}

/** Throws what a script may not call, and every exception in the language of the account. */
function inWords<R>(run: Execution, service: string, name: string, action: () => R): R {
  try {
    run.mustReach(service, name);
    return action();
  } catch (error) {
    throw inLanguageOf(run.world, error);
  }
}

function missing(service: string, property: string): unknown {
  if (ASKED_OF_ANYTHING.has(property) || !/^[a-z]\w*$/i.test(property)) return undefined;
  return () => {
    throw new Error(`not emulated: ${service}.${property}`);
  };
}

/** The emulated object behind the `self` that a script passes in. */
export function behind<T extends object>(self: object): T {
  return (targets.get(self) ?? self) as T;
}
