import { server } from './endpoints';

export { OPENERS } from './menu/menu';

/** What the sidebar calls by name. The build writes one top-level function for each, and one for each page's opener. */
export const ENDPOINTS: readonly string[] = Object.keys(server);
