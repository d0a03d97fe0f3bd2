/** What Astro’s process tells the command that started it: pages, texts and copies are written, and the gate may begin with them. */
export const pagesAreMade = 'pages are made';

/** What that command tells the gate’s program: nothing more is written. */
export const siteIsWhole = 'site is whole';
