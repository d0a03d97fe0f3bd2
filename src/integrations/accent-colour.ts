import type { ArchiveConfig } from '#archive/config/schema.ts';

/** What PostCSS asks of a plugin that changes declarations. */
interface DeclarationPlugin {
	readonly postcssPlugin: string;
	readonly Declaration: Readonly<Record<string, (declaration: { value: string }) => void>>;
}

/**
 * Sets the publisher's accent in the site's style, whose name then changes with it: a file apart, or words inside the pages,
 * would cost every page.
 */
export function accentColour({ accent }: Pick<ArchiveConfig, 'accent'>): DeclarationPlugin {
	return {
		postcssPlugin: 'accent-colour',
		Declaration: {
			'--accent': (declaration) => {
				const value = accent && `light-dark(${accent.light}, ${accent.dark})`;
				// A value that is set is looked at again: without the comparison there would be no end.
				if (value && declaration.value !== value) declaration.value = value;
			},
		},
	};
}
