// Half characters, and control characters other than tabs and line ends: XML and calendars may not hold them.
const illegible = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/** A text without what files cannot hold, its line ends all alike. */
export const legible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(illegible, '\ufffd');

/** A text on one line. */
export const onOneLine = (text: string): string => legible(text).replace(/\s+/g, ' ').trim();
