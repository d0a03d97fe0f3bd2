import type { Format } from '../../contract/format.ts';
import { pictureKind } from './picture-kind.ts';

/** A scan or photograph of a letter: PNG, JPEG, TIFF (all its pages), WebP, GIF. */
export const image: Format = {
	name: 'image',
	extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.webp', '.gif'],
	mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/webp', 'image/gif'],
	reconstructible: false,
	recognises: (bytes) => pictureKind(bytes) !== null,
	read: async (bytes, context) => (await import('./read.ts')).readPictures(bytes, context),
	copy: async (request) => (await import('./copy.ts')).copyPicture(request),
};
