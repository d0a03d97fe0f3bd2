import built from '../client/letter-page.ts?worker&url';

/**
 * The script of letters' pages, from the site's root. It is built the way Vite builds a classic worker, for that is the
 * one way to a file without imports: a module script would not load from disk (file://), and inside every page it would
 * weigh more than the letter.
 */
export const letterScript: string = built.slice(1);
