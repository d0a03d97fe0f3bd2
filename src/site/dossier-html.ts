import { letterPath, versionPath } from '#archive/address/page-path.ts';
import type { Dossier } from '#archive/dossiers/dossier.ts';
import { saysWords } from '#archive/dossiers/says-words.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { quotationOf, writeQuotation } from '#archive/quotation/quotation.ts';
import { contentFolder } from '#store/content-folder.ts';
import type { DossierQuotation } from '#store/document/dossier-text.ts';
import { type QuotedLetter, quotedLetters } from '#store/dossiers/quoted-letters.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { type QuotationShown, renderDossierHtml } from '../rendering/dossier-html.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { authorityName } from './authority-name.ts';
import type { PageContext } from './page-context.ts';

/**
 * The text of one of the publisher’s pages as HTML, its quotations with links to their letters.
 *
 * @throws Error naming the page if a letter does not contain what it quotes: the gate checks this before, so this means
 * that a build bypassed it
 */
export function dossierHtml(dossier: Dossier, context: PageContext, archive: ArchiveIndex): string {
	const find = quotedLetters(contentFolder, readLedger(contentFolder).records);
	return renderDossierHtml(dossier.body, {
		quotation: (quotation) => {
			const { letter = '', version } = quotation.attributes;
			const quoted = find(letter, version === undefined ? null : Number(version));
			const shown =
				typeof quoted === 'string' ? null : shownQuotation(quotation, quoted, { context, archive });
			if (shown !== null) return shown;
			throw new Error(
				`content/pages/${dossier.id}.${dossier.language}.md quotes what the letter ${letter} does not say. Run npm run check, which says where.`,
			);
		},
		tableLabel: (number) => context.fill(context.words.dossiers.table, { n: number }),
	});
}

function shownQuotation(
	{ attributes, words }: DossierQuotation,
	{ id, version, latest, letter, units }: QuotedLetter,
	{ context, archive }: { readonly context: PageContext; readonly archive: ArchiveIndex },
): QuotationShown | null {
	const [unit, text] =
		[...units].find(
			([own, said]) =>
				(attributes['paragraph'] ?? own) === own && (words === '' || saysWords(said, words) !== null),
		) ?? [];
	if (unit === undefined || text === undefined) return null;
	const { fill, words: texts, href, language, longDate } = context;
	const { name } = authorityName(archive.authority(letter.authority), language);
	const isNumbered = !jurisdictionOf(letter.jurisdiction).isNoIndex(letter.registrationIndex);
	const named = [
		name,
		letter.date && longDate(letter.date),
		isNumbered && `№\u00a0${letter.registrationIndex}`,
		version !== latest && fill(texts.dossiers.version, { n: version }),
		fill(texts.letter.paragraph, { n: unit.slice(1) })
			.toLowerCase()
			.replace(' ', '\u00a0'),
	];
	const path = version === latest ? letterPath(id) : versionPath(id, version);
	const query = words === '' ? '' : `?${writeQuotation(quotationOf(firstPiece(words)))}`;
	return {
		words: words === '' ? text : words,
		language: letter.language,
		href: `${href(path)}${query}#${unit}`,
		source: named.filter(Boolean).join(', '),
		sourceLanguage: undefined,
	};
}

/** A link can only carry consecutive words: those before the omission. */
function firstPiece(words: string): string {
	return words.split(/\s*[[(](?:…|\.{3})[\])]/u)[0] ?? words;
}
