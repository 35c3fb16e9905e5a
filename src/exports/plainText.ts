/** Spreadsheets run a cell that starts so as a formula; Chinese and Japanese ones take the full-width signs too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** A text no spreadsheet runs: one that looks like a formula is led by an apostrophe. */
export const plainText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)
