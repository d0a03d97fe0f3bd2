import type { ArchiveConfig } from '#archive/config/schema.ts';

/** The shape of a PostCSS plugin that changes declarations. */
interface DeclarationPlugin {
	readonly postcssPlugin: string;
	readonly Declaration: Readonly<Record<string, (declaration: { value: string }) => void>>;
}

/**
 * Sets the publisher's accent in the site's style sheet, whose name then changes with it: a separate file, or inline styles,
 * would cost every page.
 */
export function accentColour({ accent }: Pick<ArchiveConfig, 'accent'>): DeclarationPlugin {
	return {
		postcssPlugin: 'accent-colour',
		Declaration: {
			'--accent': (declaration) => {
				const value = accent && `light-dark(${accent.light}, ${accent.dark})`;
				// PostCSS visits a changed value again: without the comparison this would never end.
				if (value && declaration.value !== value) declaration.value = value;
			},
		},
	};
}
