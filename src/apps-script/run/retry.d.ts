/**
 * Calls again, after a growing pause, what failed for a passing reason. A call may have taken effect and still throw:
 * where doing it twice would matter, `found` looks for its effect before each further try.
 */
export declare function retried<T>(call: () => T, found?: () => T | null): T;
