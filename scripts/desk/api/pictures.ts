import type { Desk } from '../desk.ts';

/** Pictures that the desk's page shows, by their address; null where there is none. */
export const pictures: Readonly<
	Record<string, (desk: Desk, asked: URLSearchParams) => Promise<Uint8Array | null>>
> = {};
