/** Which OCR engine to use; `auto` takes the system's tesseract if it is installed with Ukrainian. */
export type EngineChoice = (typeof engineChoices)[number];

/** The values of `--ocr`. */
export const engineChoices = ['auto', 'embedded', 'system'] as const;
