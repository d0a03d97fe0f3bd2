import { z } from 'astro/zod';

/** A calendar date as an ISO 8601 string, e.g. `2018-04-03`; never a timestamp, so that no time zone can move it. */
export const isoDate = z.iso.date({ error: 'a date must be written as YYYY-MM-DD, in quotes' });

/** EDRPOU: eight digits, a string, because codes begin with zeros. */
export const edrpouCode = z.string().regex(/^\d{8}$/, 'an EDRPOU code is eight digits, in quotes');

/** Id of a public body: its EDRPOU code, else a slug of its name. */
export const authorityId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Permanent id of a letter, `<authority>/<year or undated>/<index-slug>`: its folder, its file's name and its address. */
export const letterId = z.string().regex(/^[a-z0-9-]+\/(?:\d{4}|undated)\/[a-z0-9-]+$/);

/** SHA-256 in small hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of text, or null if the letter has none. */
export const nullableText = z.string().min(1).nullable();
