import { Withheld } from '../../../../contract/withheld.ts';
import type { mupdf } from '../../../../shared/pdf/mupdf.ts';
import { redrawContent } from './redraw-content.ts';
import { RedrawnFont } from './redrawn-font.ts';

/**
 * Rebuilds every font of a copy from the letters that are still drawn, after the masked ones were removed. A source
 * has its fonts cut to the letters of its text: their outlines, widths, encodings, maps and the order of their codes
 * tell which letters a masked surname had. Letters of one outline and width stand where they stood; copies of sources
 * that differ in masked words alone are the same bytes. What is not drawn (other fonts, forms) goes.
 *
 * @throws Withheld `copy-check` if a font cannot be remade
 * @throws UnreadableContent if a stream cannot be followed
 */
export function redrawFonts(copy: mupdf.PDFDocument): void {
	const fonts = new Map<number, RedrawnFont>();
	const redrawn = new Set<number>();
	const fontOf = (source: mupdf.PDFObject): RedrawnFont => {
		if (!source.isDictionary() || !source.isIndirect())
			throw new Withheld('copy-check', 'a font is not there');
		const known = fonts.get(source.asIndirect());
		const font = known ?? new RedrawnFont(copy, source, `V${fonts.size + 1}`);
		fonts.set(source.asIndirect(), font);
		return font;
	};
	const redrawForm = (form: mupdf.PDFObject, outer: mupdf.PDFObject) => {
		if (redrawn.has(form.asIndirect())) return;
		redrawn.add(form.asIndirect());
		const own = form.get('Resources');
		const { content, resources } = redrawOne(textOf(form), own.isDictionary() ? own : outer);
		form.writeStream(Buffer.from(content, 'latin1'));
		form.put('Resources', resources);
	};
	const redrawOne = (content: string, resources: mupdf.PDFObject) => {
		const drawn = redrawContent(content, {
			fontOf: (name) => fontOf(resources.get('Font', name)),
			draw: (name) => {
				const object = resources.get('XObject', name);
				if (isForm(object)) redrawForm(object, resources);
			},
		});
		redrawInner(resources, redrawForm);
		return { content: drawn.content, resources: cut(copy, resources, drawn) };
	};
	for (let number = 0; number < copy.countPages(); number += 1) {
		const page = copy.findPage(number);
		const { content, resources } = redrawOne(textOf(page.get('Contents')), page.getInheritable('Resources'));
		page.put('Contents', copy.addStream(Buffer.from(content, 'latin1'), {}));
		page.put('Resources', resources);
	}
	for (const font of fonts.values()) font.write(copy);
}

/** What is drawn without being named by `Do`: patterns of tiles, and groups that a soft mask is made of. */
function redrawInner(
	resources: mupdf.PDFObject,
	redrawForm: (form: mupdf.PDFObject, outer: mupdf.PDFObject) => void,
): void {
	resources.get('Pattern').forEach((pattern) => {
		if (pattern.isStream()) redrawForm(pattern, resources);
	});
	resources.get('ExtGState').forEach((state) => {
		if (!state.get('Font').isNull()) throw new Withheld('copy-check', 'a graphics state sets a font');
		const group = state.get('SMask', 'G');
		if (group.isStream()) redrawForm(group, resources);
	});
}

/** Resources without fonts and drawings that are not used, the fonts under their new names. */
function cut(
	copy: mupdf.PDFDocument,
	resources: mupdf.PDFObject,
	{ fonts, drawings }: { fonts: ReadonlySet<RedrawnFont>; drawings: ReadonlySet<string> },
): mupdf.PDFObject {
	const kept = copy.newDictionary();
	resources.forEach((value, key) => void kept.put(key, value));
	kept.put('Font', Object.fromEntries([...fonts].map(({ name, object }) => [name, object])));
	const used = copy.newDictionary();
	for (const name of drawings) used.put(name, resources.get('XObject', name));
	kept.put('XObject', used);
	return kept;
}

function isForm(object: mupdf.PDFObject): boolean {
	return object.isStream() && object.get('Subtype').valueOf() === 'Form';
}

function textOf(stream: mupdf.PDFObject): string {
	if (!stream.isStream()) return '';
	const data = stream.readStream();
	const text = Buffer.from(data.asUint8Array()).toString('latin1');
	data.destroy();
	return text;
}
