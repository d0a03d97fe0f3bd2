import { hiddenWords } from '#archive/letter/separators.ts';
import type { OfficeBlock } from '../../shared/office/blocks.ts';
import { Flow, plainSet } from '../../shared/office/flow.ts';
import { withLook } from '../../shared/office/look-signs.ts';
import { raised } from '../../shared/office/raised.ts';
import { takeCharacterWord, takeLookWord } from './character-words.ts';
import { ColourTable } from './colour-table.ts';
import { RtfField } from './field.ts';
import { FontTable } from './font-table.ts';
import { type RtfGroup, rootGroup, takeParagraphWord } from './group.ts';
import { RowDefinition } from './row.ts';
import type { RtfContent } from './rtf-content.ts';
import { type RtfToken, tokensOf } from './tokens.ts';
import { characters, hiddenDestinations, knownIgnorable, lookWords, pageDestinations } from './words.ts';

const twips = 20;

// «2» of «м²»
const onlyDigits = /^[1-9]\d{0,3}$/u;
// « PAGE \* MERGEFORMAT », «NUMPAGES»
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

/** Reads an RTF file's tokens. */
export function readRtfContent(bytes: Uint8Array): RtfContent {
	const reader = new Reader();
	for (const token of tokensOf(bytes)) reader.take(token);
	return reader.finish();
}

class Reader {
	readonly #fonts = new FontTable();
	readonly #colours = new ColourTable();
	readonly #pages: { kind: string; blocks: OfficeBlock[] }[] = [];
	readonly #notes: OfficeBlock[] = [];
	readonly #body = new Flow();
	readonly #groups: RtfGroup[] = [];
	#group: RtfGroup = rootGroup(this.#body);
	#row = new RowDefinition();
	#noteCount = 0;
	#titlePage = false;
	#changes = false;
	/** Characters still to be skipped after `\u`. */
	#toSkip = 0;
	/** Bytes of one encoding that wait to be decoded together. */
	#bytes: Uint8Array[] = [];

	take(token: RtfToken): void {
		if (token.type === 'bytes') {
			this.#takeBytes(token.bytes);
			return;
		}
		this.#flush();
		if (token.type === 'open') {
			this.#toSkip = 0;
			this.#groups.push(this.#group);
			this.#group = { ...this.#group, atEnd: null, ignorable: false };
		} else if (token.type === 'close') {
			this.#toSkip = 0;
			const { atEnd } = this.#group;
			this.#group = this.#groups.pop() ?? this.#group;
			atEnd?.();
		} else this.#takeWord(token.name, token.value);
	}

	finish(): RtfContent {
		return {
			body: this.#body.finish(),
			pages: this.#pages,
			titlePage: this.#titlePage,
			notes: this.#notes,
			changes: this.#changes,
		};
	}

	#takeBytes(bytes: Uint8Array): void {
		const left = Math.min(this.#toSkip, bytes.length);
		this.#toSkip -= left;
		if (this.#group.sink !== null && left < bytes.length) this.#bytes.push(bytes.subarray(left));
	}

	#flush(): void {
		if (this.#bytes.length === 0) return;
		const bytes = this.#bytes.length === 1 && this.#bytes[0] ? this.#bytes[0] : Buffer.concat(this.#bytes);
		this.#bytes = [];
		this.#write(this.#fonts.text(this.#group, bytes));
	}

	#write(text: string): void {
		const group = this.#group;
		if (group.sink === 'fonts') this.#fonts.nameFont(group, text);
		else if (group.sink === 'colours') this.#colours.takeText(text);
		else if (group.sink === 'code' && group.field) group.field.code += text;
		else if (group.sink === 'choices') group.field?.takeEntry(text);
		else if (group.sink === null || group.hidden || group.deleted) return;
		else if (group.sink === 'label') group.story.label(text);
		else if (group.sink === 'story') {
			if (group.field && pageField.test(group.field.code)) group.story.pageNumber();
			else {
				if (group.field && text.trim() !== '') group.field.hasResult = true;
				group.story.write(this.#shown(text));
			}
		}
	}

	/** A placeholder for words that cannot be seen. */
	#shown(text: string): string {
		const group = this.#group;
		const inShadedRow = group.set.tables > 0 && this.#row.isShaded;
		if (text.trim() !== '' && this.#colours.hides(group, inShadedRow)) return hiddenWords;
		const written = group.raised && onlyDigits.test(text) ? raised(Number(text)) : text;
		return withLook(group.capitals ? written.toUpperCase() : written, group);
	}

	#takeWord(name: string, value: number | null): void {
		if (this.#toSkip > 0 && name !== 'u') {
			// A control word counts as one of the characters to leave out.
			this.#toSkip -= 1;
			if (characters.has(name)) return;
		}
		const group = this.#group;
		if (name === '*') {
			group.ignorable = true;
			return;
		}
		const { ignorable } = group;
		group.ignorable = false;
		if (this.#openDestination(name, ignorable)) return;
		if (group.sink === 'choices' && group.field?.take(name, value)) return;
		if (group.sink === 'colours') this.#colours.take(name, value ?? 0);
		else if (name === 'u') this.#takeUnicode(value ?? 0);
		else if (this.#fonts.take(group, name, value)) return;
		else if (group.sink !== null) this.#takeTextWord(name, value);
	}

	#takeUnicode(value: number): void {
		this.#toSkip = this.#group.skip;
		this.#write(this.#fonts.unicode(this.#group, value));
	}

	/** Where the group's text goes from here on; true if the word names a destination. */
	#openDestination(name: string, ignorable: boolean): boolean {
		const group = this.#group;
		if (name === 'ud') group.sink = group.outside;
		else if (group.sink === null) return false;
		else if (ignorable && lookWords.has(name)) return false;
		else if (hiddenDestinations.has(name) || (ignorable && !knownIgnorable.has(name))) group.sink = null;
		else if (name === 'upr') {
			group.outside = group.sink;
			group.sink = null;
		} else if (name === 'fonttbl') group.sink = 'fonts';
		else if (name === 'colortbl') group.sink = 'colours';
		else if (name === 'listtext' || name === 'pntext') group.sink = 'label';
		else if (name === 'field') this.#openField();
		else if (name === 'fldinst') group.sink = 'code';
		else if (name === 'formfield') group.sink = 'choices';
		else if (name === 'shptxt' || name === 'dptxbxtext') this.#openBox();
		else if (name === 'footnote') this.#openNote();
		else if (name === 'nesttableprops') {
			const outer = this.#row;
			group.atEnd = () => {
				this.#row = outer;
			};
		} else if (pageDestinations.has(name)) {
			this.#openStory((blocks) => {
				this.#pages.push({ kind: name, blocks });
			});
		} else return false;
		return true;
	}

	/** What was chosen of a list stands where its result would, if nobody wrote one. */
	#openField(): void {
		const field = new RtfField();
		const group = this.#group;
		group.field = field;
		group.atEnd = () => {
			if (group.sink === 'story' && !field.hasResult) group.story.write(field.choice);
		};
	}

	#openStory(atEnd: (blocks: OfficeBlock[], outer: Flow) => void): void {
		const group = this.#group;
		const outer = group.story;
		const story = new Flow();
		group.story = story;
		group.sink = 'story';
		group.set = plainSet;
		group.field = null;
		group.atEnd = () => atEnd(story.finish(), outer);
	}

	#openBox(): void {
		const { top, left } = this.#group;
		this.#openStory((blocks, outer) => outer.box({ place: top === null ? null : { top, left }, blocks }));
	}

	#openNote(): void {
		this.#noteCount += 1;
		const sign = raised(this.#noteCount);
		this.#group.story.write(sign);
		this.#openStory(([first, ...rest]) => {
			if (!first) return;
			const isText = first.type === 'paragraph';
			this.#notes.push(
				isText ? { ...first, text: `${sign} ${first.text.trimStart()}`, listed: true } : first,
				...rest,
			);
		});
	}

	#takeTextWord(name: string, value: number | null): void {
		const group = this.#group;
		const character = characters.get(name);
		if (character !== undefined) this.#write(character);
		else if (name === 'par' || name === 'sect') this.#endParagraph();
		else if (name === 'cell' || name === 'nestcell') group.story.endCell(group.set, name === 'nestcell');
		else if (name === 'row' || name === 'nestrow') {
			group.story.endRow(group.set, this.#row.cells, name === 'nestrow');
		} else if (name === 'trowd') this.#row = new RowDefinition();
		else if (name === 'chpgn') group.story.pageNumber();
		else if (name === 'titlepg') this.#titlePage = true;
		else if (name === 'shptop') group.top = (value ?? 0) / twips;
		else if (name === 'shpleft') group.left = (value ?? 0) / twips;
		else if (
			!takeLookWord(group, name, value ?? 0) &&
			!this.#takeCharacterWord(name, value !== 0) &&
			!takeParagraphWord(group, name, value ?? 0)
		) {
			this.#row.take(name, value);
		}
	}

	#endParagraph(): void {
		const { story, set, deleted, sink } = this.#group;
		if (sink !== 'story') return;
		// The end of a deleted paragraph is deleted with it.
		if (!deleted) story.endParagraph(set);
	}

	#takeCharacterWord(name: string, on: boolean): boolean {
		if (on && (name === 'deleted' || name === 'revised')) this.#changes = true;
		return name === 'revised' || takeCharacterWord(this.#group, name, on);
	}
}
