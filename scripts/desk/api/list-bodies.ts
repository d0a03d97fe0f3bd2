import { z } from 'astro/zod';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { action } from './action.ts';

/** The public bodies, the genitives proposed for those that have none, and the regions that a body can be of. */
export const listBodies = action(
	z.strictObject({ language: z.string() }),
	({ content, jurisdiction }, { language }) => ({
		bodies: readAuthorities(content),
		genitives: Object.fromEntries(
			readAuthorities(content).flatMap(({ id, name, nameGenitive }) => {
				const proposed = nameGenitive === null ? jurisdiction.nameGenitive?.(name) : null;
				return proposed ? [[id, proposed] as const] : [];
			}),
		),
		regions: regionCodes(jurisdiction.id).flatMap((code) => {
			const name = jurisdiction.regionName(code, language);
			return name === code ? [] : [{ code, name }];
		}),
	}),
);

/** All codes that ISO 3166-2 could give regions of a country in figures; a jurisdiction names those that there are. */
function regionCodes(jurisdiction: string): string[] {
	return Array.from(
		{ length: 99 },
		(_, at) => `${jurisdiction.toUpperCase()}-${String(at + 1).padStart(2, '0')}`,
	);
}
