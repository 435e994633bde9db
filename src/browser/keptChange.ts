/** Calls `follow` whenever what is kept under a key may have changed: in another tab, or before the visitor came back to this page. */
export function onKeptChange(kept: string, follow: () => void): () => void {
  const another = ({ key }: StorageEvent) => (key === kept || key === null) && follow();
  const back = ({ persisted }: PageTransitionEvent) => persisted && follow();
  addEventListener('storage', another);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('storage', another);
    removeEventListener('pageshow', back);
  };
}
