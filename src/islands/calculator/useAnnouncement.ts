import { useEffect, useRef, useState } from 'preact/hooks';

const pauseMs = 700;

/** A sentence for screen readers, spoken when it has changed and then rested for a moment; silent at first. */
export function useAnnouncement(sentence: string): string {
  const [spoken, setSpoken] = useState('');
  const first = useRef(sentence);
  useEffect(() => {
    if (sentence === first.current) return undefined;
    first.current = '';
    const timer = setTimeout(() => setSpoken(sentence), pauseMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return spoken;
}
