/** Which OCR engine to use; `auto` takes the system's tesseract where it is installed with Ukrainian. */
export type EngineChoice = (typeof engineChoices)[number];

/** The engines that `--ocr` names. */
export const engineChoices = ['auto', 'embedded', 'system'] as const;
