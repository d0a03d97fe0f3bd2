import type { AstroIntegration } from 'astro';
import { gateWords } from '#store/gate/gate-words.ts';

/**
 * Tells the command that started Astro, if it listens, that the gate may begin. It stands behind everything that writes letters’
 * files, and before what is made of them.
 */
export function tellPagesMade(): AstroIntegration {
	return {
		name: 'tell-pages-made',
		hooks: { 'astro:build:done': () => void process.send?.(gateWords.pagesAreMade) },
	};
}
