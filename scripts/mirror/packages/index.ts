import { bagPackage } from './bag-package.ts';
import { epubPackage } from './epub-package.ts';
import { openDataPackage } from './open-data-package.ts';
import type { Package } from './package.ts';
import { pdfPackage } from './pdf-package.ts';
import { zimPackage } from './zim-package.ts';
import { zipPackage } from './zip-package.ts';

/** What `npm run mirror` makes, in this order. */
export const packages: readonly Package[] = [
	zipPackage,
	bagPackage,
	openDataPackage,
	epubPackage,
	zimPackage,
];

/** What it makes only when it is asked to. */
export const onRequest: readonly Package[] = [pdfPackage];
