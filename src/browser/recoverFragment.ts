/**
 * Some mail protection turns the # of a link into %23, so that a shared result asks the host for a page that does
 * not exist. The missing-page page sends such an address on to where it was meant to go.
 */
export function recoverFragment(): void {
  const [path, fragment] = location.pathname.split(/%23|%2523/);
  if (path !== undefined && fragment !== undefined) location.replace(`${path}#${fragment}`);
}
