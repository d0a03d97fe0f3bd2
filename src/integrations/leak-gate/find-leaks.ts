import type { RedactionKind } from '#archive/letter/redaction.ts';

/** Tells which kinds of personal data a text holds; public contacts are not among them. */
export type FindLeaks = (text: string) => readonly RedactionKind[];
