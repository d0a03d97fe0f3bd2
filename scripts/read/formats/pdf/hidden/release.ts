import type { mupdf } from '../../../shared/pdf/mupdf.ts';

const borrowed: mupdf.Shade[] = [];

/** Releases what a device was handed: each is an object of its own, and would stay until garbage collection. */
export function release(...things: readonly { destroy(): void }[]): void {
	for (const thing of things) thing.destroy();
}

/**
 * Keeps the wrapper of a shade for good. MuPDF hands shades over without a reference of their own, so that neither
 * destroying the wrapper nor collecting it may drop them.
 */
export function borrow(shade: mupdf.Shade): void {
	borrowed.push(shade);
}
