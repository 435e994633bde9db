/** The main menu: each entry's string key and path. */
export const mainMenu = [
  { key: 'nav.learn', path: '/learn/' },
  { key: 'nav.decide', path: '/calculator/' },
  { key: 'nav.evidence', path: '/evidence/' },
  { key: 'nav.search', path: '/search/' },
] as const;
