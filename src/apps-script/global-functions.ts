import { server } from './endpoints';

export { OPENERS } from './menu/menu';

/**
 * The endpoints that the sidebar calls by name. The build writes one top-level function for each of them, and one to
 * open each page.
 */
export const ENDPOINTS: readonly string[] = Object.keys(server);
