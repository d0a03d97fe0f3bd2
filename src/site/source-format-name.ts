import type { Letter } from '#archive/letter/schema.ts';

/**
 * The name of a letter's file as people know it: that of the published copy, else that of what was received.
 *
 * @param image what a picture of any kind is called
 * @example
 * sourceFormatName({ format: 'pdf', copy: null }, 'зображення') // 'PDF'
 */
export function sourceFormatName(
	{ format, copy }: Pick<Letter['source'], 'format' | 'copy'>,
	image: string,
): string {
	if (copy) return copy.extension.slice(1).toUpperCase();
	return format === 'image' ? image : format.toUpperCase();
}
