/** Adds style sheets of this site to the page and waits for them. Rejects when one does not load. */
export async function addStyleSheets(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map(addStyleSheet));
}

function addStyleSheet(address: string): Promise<void> {
  if (document.querySelector(`link[href='${address}']`) !== null) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const loaded = new Promise<void>((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      // The next try asks again.
      link.remove();
      fail(new Error(address));
    };
  });
  document.head.append(link);
  return loaded;
}
