import type { RedactionKind } from '#archive/letter/redaction.ts';

/** Returns the kinds of personal data in a text; public contacts do not count. */
export type FindLeaks = (text: string) => readonly RedactionKind[];
