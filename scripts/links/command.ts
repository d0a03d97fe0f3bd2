import type { LinkCheck } from '#archive/letter/link-check.ts';
import { changeContent } from '#store/changes/change-content.ts';
import { readLinks } from '#store/links/read-links.ts';
import { writeLinks } from '#store/links/write-links.ts';
import type { Command, CommandContext, Outcome } from '../cli/ledger-command-line.ts';
import { rules } from '../diagnostics/rules.ts';
import { type Network, network } from './ask-host.ts';
import { findArchived } from './find-archived.ts';
import { linksOfLetters, type NamedLink } from './links-of-letters.ts';
import { lookAtLink } from './look-at-link.ts';

/** The API of the Internet Archive that lists its copies. */
const wayback = 'https://archive.org/wayback/available';
/** How many hosts are asked at once; the pages of a host are requested one by one. */
const mostAtOnce = 6;

/** `npm run links`: which addresses that letters name still answer. */
export const linksCommand = linksBy(wayback);

/** The same command with another service for copies, in another network. */
export function linksBy(service: string, around: Network = network): Command {
	return { name: 'links', options: {}, run: (context) => links(context, service, around) };
}

async function links(context: CommandContext, service: string, around: Network): Promise<Outcome> {
	const { content, date, dryRun, say } = context;
	const named = linksOfLetters(content);
	const before = readLinks(content);
	const hosts = [...Map.groupBy(named, ({ url }) => new URL(url).host).values()];
	if (named.length > 0) say(`Addresses: ${named.length}, of ${hosts.length} hosts.`);
	const checks: LinkCheck[] = [];
	const refused: NamedLink[] = [];
	const next = hosts.values();
	await Promise.all(
		Array.from({ length: mostAtOnce }, async () => {
			for (const ofHost of next)
				for (const link of ofHost) {
					const state = await lookAtLink(link.url, around);
					if (state === 'own') refused.push(link);
					else checks.push(await checked(link, state, { before, date, service }));
				}
		}),
	);
	if (!dryRun && named.length > 0) changeContent(content, (changes) => writeLinks(changes, checks));
	return outcomeOf(named, checks, refused);
}

async function checked(
	{ url, isAnswer, date: written }: NamedLink,
	state: LinkCheck['state'],
	{ before, date, service }: { before: ReadonlyMap<string, LinkCheck>; date: string; service: string },
): Promise<LinkCheck> {
	const known = before.get(url)?.archived ?? null;
	// What an answer consists of needs a copy while the page is there, and what is gone needs one to be read at all.
	const isWanted = known === null && (isAnswer || state === 'dead');
	return {
		url,
		checked: date,
		state,
		archived: isWanted ? await findArchived(service, url, written) : known,
	};
}

function outcomeOf(
	named: readonly NamedLink[],
	checks: readonly LinkCheck[],
	refused: readonly NamedLink[],
): Outcome {
	const dead = checks.filter(({ state }) => state === 'dead');
	const copies = checks.filter(({ archived }) => archived !== null);
	const unsure = checks.filter(({ state }) => state === 'unsure');
	const lettersOf = (url: string) => named.find((link) => link.url === url)?.letters.join(', ') ?? '';
	const lines = dead.map(
		({ url, archived }) => `${url} is gone (${lettersOf(url)})${archived ? `: ${archived}` : ''}`,
	);
	const own = refused.map(({ url, letters }) => ({ rule: 'own-network' as const, url, letters }));
	const told = own.map(
		({ rule, url, letters }) =>
			`${url} was not asked (${letters.join(', ')}): ${rules[rule]} More: docs/diagnostics/${rule}.md`,
	);
	return {
		json: { links: checks, refused: own },
		text: `${[...told, ...lines, `Addresses: ${checks.length}; gone: ${dead.length}; not sure: ${unsure.length}; with a copy in the Internet Archive: ${copies.length}.`].join('\n')}\n`,
	};
}
