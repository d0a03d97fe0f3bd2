import type { Format } from '../../contract/format.ts';
import { pictureKind } from './picture-kind.ts';
import { readPictures } from './read.ts';

/** A scan or photograph of a letter: PNG, JPEG, TIFF (all its pages), WebP, GIF. */
export const image: Format = {
	name: 'image',
	extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.webp', '.gif'],
	mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/webp', 'image/gif'],
	reconstructible: false,
	recognises(bytes) {
		return pictureKind(bytes) !== null;
	},
	read: readPictures,
};
