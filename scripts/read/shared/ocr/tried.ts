/** Null if the engine fails on a reading, or the page cannot be drawn: then there is no witness. */
export async function tried<T>(work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch {
		return null;
	}
}
