import type { APIRoute } from 'astro';
import { outcomes } from '#archive/letter/outcome.ts';
import { archiveIndex } from '../../site/archive-index.ts';
import { lettersByRegion } from '../../site/letters-by-region.ts';
import { openData } from '../../site/open-data.ts';
import { settings } from '../../site/settings.ts';

/** What the static API offers: lists by body, region, subject, year and outcome, and the tables, each with its address. */
export const GET: APIRoute = async () => {
	const archive = await archiveIndex();
	const { letters, authorities, byAuthority, years } = archive;
	const url = (path: string) => settings.url + path;
	const index = {
		letters: letters.length,
		authorities: authorities.map(({ id, name, edrpou, region }) => ({
			id,
			name,
			edrpou,
			region,
			letters: byAuthority.get(id)?.length ?? 0,
			url: url(`api/authorities/${id}.json`),
		})),
		regions: [...lettersByRegion(archive)].map(([region, one]) => ({
			region,
			letters: one.length,
			url: url(`api/regions/${region}.json`),
		})),
		subjects: [...archive.bySubject].map(([subject, one]) => ({
			subject,
			letters: one.length,
			url: url(`api/subjects/${subject}.json`),
		})),
		years: [...years].map(([year, one]) => ({
			year,
			letters: one.length,
			url: url(`api/years/${year}.json`),
		})),
		outcomes: outcomes.map((outcome) => ({
			outcome,
			letters: letters.filter((letter) => letter.outcome?.is === outcome).length,
			url: url(`api/outcomes/${outcome}.json`),
		})),
		tables: (await openData()).map(({ name, size, sha256 }) => ({
			name,
			bytes: size,
			sha256,
			url: url(`data/${name}`),
		})),
	};
	return new Response(`${JSON.stringify(index, null, '\t')}\n`);
};
