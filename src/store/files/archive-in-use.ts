/** Another run is writing into the archive. The message says what to do. */
export class ArchiveInUse extends Error {
	override readonly name = 'ArchiveInUse';
}
