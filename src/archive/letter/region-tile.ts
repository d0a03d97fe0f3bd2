/** A region’s place on a map of tiles: squares of one size, roughly where the regions lie. */
export interface RegionTile {
	/** From the left, from 0. */
	readonly column: number;
	/** From above, from 0. */
	readonly row: number;
	/** Its name in a few letters, by language of the interface. */
	readonly short: Readonly<Record<string, string>>;
}
