/** What the processes of a build tell one another about the leak gate, by IPC. */
export const gateWords = {
	/** Astro’s, to the command that started it: pages, texts and copies are written, and the gate may begin with them. */
	pagesAreMade: 'pages are made',
	/** The command, to the gate: nothing more is written. */
	siteIsWhole: 'site is whole',
} as const;
