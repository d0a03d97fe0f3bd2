import * as first from 'mupdf';
import { engineIsRenewed, engineIsWorn } from './engine-wear.ts';

// The parts of MuPDF that reading and copying use, of the engine that runs now: `renewWornEngine` puts another in its place.
export let { Buffer, ColorSpace, Device, Document, DocumentWriter, DrawDevice } = first;
export let { Font, Image, Matrix, PDFDocument, PDFObject, PDFPage, Pixmap, Rect, Text } = first;
export type BlendMode = first.BlendMode;
export type Color = first.Color;
export type ColorSpace = first.ColorSpace;
export type Device = first.Device;
export type Document = first.Document;
export type Font = first.Font;
export type Image = first.Image;
export type Matrix = first.Matrix;
export type Page = first.Page;
export type Path = first.Path;
export type PDFAnnotation = first.PDFAnnotation;
export type PDFAnnotationType = first.PDFAnnotationType;
export type PDFDocument = first.PDFDocument;
export type PDFObject = first.PDFObject;
export type PDFPage = first.PDFPage;
export type Pixmap = first.Pixmap;
export type Quad = first.Quad;
export type Rect = first.Rect;
export type Rotate = first.Rotate;
export type Shade = first.Shade;
export type StructuredText = first.StructuredText;
export type StrokeState = first.StrokeState;
export type Text = first.Text;

// Its warnings on broken files would mix into the command's own output.
first.setLog(null);

let started = 1;

/**
 * Starts the engine anew where it is worn. Called where no document is open: what one engine made means nothing to
 * another. The old engine's memory, about 10 MB, goes with the process alone.
 */
export async function renewWornEngine(): Promise<void> {
	if (!engineIsWorn()) return;
	started += 1;
	// A module under another address is loaded again, with a memory and a stack of its own.
	const next: typeof first = await import(`${import.meta.resolve('mupdf')}?engine=${started}`);
	next.setLog(null);
	({ Buffer, ColorSpace, Device, Document, DocumentWriter, DrawDevice } = next);
	({ Font, Image, Matrix, PDFDocument, PDFObject, PDFPage, Pixmap, Rect, Text } = next);
	engineIsRenewed();
}
