/** Copies text. False when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text in two forms: as HTML for word processors, and plain for everything else. False when the browser does not let us. */
export async function copyRichText(html: string, plain: string): Promise<boolean> {
  try {
    const forms = { 'text/html': html, 'text/plain': plain };
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
