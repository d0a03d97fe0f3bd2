import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import { lettersOf } from '../data/mirrored-letter.ts';
import { openPrinter } from '../pdf/printer.ts';
import type { Package } from './package.ts';

/** Each letter’s page as a browser prints it, in folders as on the site. Only on request: it takes long. */
export const pdfPackage: Package = {
	id: 'pdf',
	place: (name) => `${name}-pdf`,
	steps: (mirror) => lettersOf(mirror).length,
	make: async (mirror, target, step) => {
		mkdirSync(target);
		const printer = await openPrinter(mirror.site);
		try {
			for (const id of lettersOf(mirror)) {
				const pdf = join(target, `${id}.pdf`);
				mkdirSync(dirname(pdf), { recursive: true });
				await printer.print(letterPath(id), pdf);
				step();
			}
		} finally {
			await printer.close();
		}
	},
};
