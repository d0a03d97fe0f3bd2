import type { Authority } from '#archive/letter/authority.ts';
import { ask } from './ask.ts';
import { h } from './h.ts';
import { tell, trying } from './status.ts';
import { language, say, words } from './words.ts';

interface Region {
	readonly code: string;
	readonly name: string;
}

type BodyChange = Partial<
	Pick<Authority, 'edrpou' | 'name' | 'nameGenitive' | 'nameEn' | 'region' | 'contacts'>
>;

/** The public bodies, each with what letters need to know about it once. */
export async function bodiesView(): Promise<HTMLElement> {
	const { bodies, genitives, regions } = await ask<{
		bodies: Authority[];
		/** Proposed, by the id of the body. */
		genitives: Record<string, string>;
		regions: Region[];
	}>('list-bodies', { language });
	const uncoded = bodies.filter(({ edrpou }) => edrpou === null).length;
	return h(
		'div',
		{ class: 'letters' },
		h('h1', {}, words.views.bodies),
		h('p', { class: 'hint' }, bodies.length === 0 ? words.bodies.none : words.bodies.hint),
		uncoded > 0 && h('p', { class: 'notice' }, say(words.bodies.uncoded, { n: uncoded })),
		...bodies.map((body) => bodyOf(body, regions, genitives[body.id])),
	);
}

function bodyOf(body: Authority, regions: readonly Region[], genitive: string | undefined): HTMLElement {
	const { id, contacts } = body;
	const save = async (set: BodyChange) => {
		if (await trying(() => ask('change-body', { id, what: words.did.body, set })))
			tell(say(words.bodies.saved, { name: body.name }));
	};
	const line = (
		key: keyof typeof words.bodies,
		value: string | null,
		change: (text: string | null) => BodyChange,
		proposal: string | undefined = undefined,
	) => {
		const input = h(
			'textarea',
			{ id: `${id}-${key}`, rows: 1, 'data-saved': value ?? '', placeholder: words.letter.empty },
			value ?? '',
		);
		input.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') input.blur();
		});
		input.addEventListener('blur', () => {
			const now = input.value.replaceAll(/\s+/g, ' ').trim();
			if (now !== (value ?? '')) void save(change(now || null));
		});
		return h(
			'div',
			{ class: 'field' },
			h('label', { for: input.id }, words.bodies[key]),
			input,
			proposal !== undefined && proposed(input, proposal),
		);
	};
	const region = h(
		'select',
		{ id: `${id}-region` },
		h('option', { value: '' }, words.bodies.noRegion),
		...regions.map(({ code, name }) => h('option', { value: code, selected: code === body.region }, name)),
	);
	region.addEventListener('change', () => void save({ region: region.value || null }));
	return h(
		'section',
		{ class: 'body-card', 'aria-labelledby': `${id}-title` },
		h('h2', { id: `${id}-title` }, body.name, ' ', h('span', { class: 'count index' }, body.edrpou)),
		h(
			'div',
			{ class: 'fields' },
			// A code that is known is beside the name: letters are found by it.
			!body.edrpou && line('edrpou', null, (edrpou) => ({ edrpou })),
			line('name', body.name, (text) => ({ name: text ?? body.name })),
			line('nameGenitive', body.nameGenitive, (nameGenitive) => ({ nameGenitive }), genitive),
			line('nameEn', body.nameEn, (nameEn) => ({ nameEn })),
			h('div', { class: 'field' }, h('label', { for: region.id }, words.bodies.region), region),
			line('address', contacts.address, (address) => ({ contacts: { ...contacts, address } })),
			line('phones', contacts.phones.join(', '), (text) => ({
				contacts: { ...contacts, phones: listOf(text) },
			})),
			line('emails', contacts.emails.join(', '), (text) => ({
				contacts: { ...contacts, emails: listOf(text) },
			})),
			line('site', contacts.site, (site) => ({ contacts: { ...contacts, site } })),
		),
	);
}

/** A proposal for a field: taken by a button, which writes it as if it had been typed. */
function proposed(input: HTMLTextAreaElement, text: string): HTMLElement {
	const take = h('button', { type: 'button', class: 'plain small' }, words.bodies.confirm);
	const place = h('p', { class: 'hint' }, say(words.bodies.proposed, { text }), ' ', take);
	take.addEventListener('click', () => {
		input.value = text;
		input.focus();
		input.blur();
		place.remove();
	});
	return place;
}

/** «044 481 00 00, 044 481 00 01»: what a person parted by commas. */
function listOf(text: string | null): string[] {
	return (text ?? '')
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
}
