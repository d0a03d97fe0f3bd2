export * as mupdf from './engine.ts';
