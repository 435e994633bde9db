/** The main menu: each entry's string key and path. */
export const mainMenu = [
  { key: 'nav.learn', path: '/learn/' },
  { key: 'nav.decide', path: '/calculator/' },
  { key: 'nav.plan', path: '/planner/' },
  { key: 'nav.activities', path: '/activities/' },
  { key: 'nav.evidence', path: '/evidence/' },
  { key: 'nav.search', path: '/search/' },
] as const;

/** The menu at the foot of every page. */
export const footerMenu = [
  { key: 'nav.cases', path: '/cases/' },
  { key: 'nav.glossary', path: '/glossary/' },
  { key: 'footer.oneSheet', path: '/learn/one-sheet/' },
  { key: 'footer.model', path: '/model/' },
  { key: 'footer.paper', path: '/paper/' },
  { key: 'footer.policy', path: '/policy/' },
  { key: 'footer.compare', path: '/calculator/compare/' },
  { key: 'footer.class', path: '/class/' },
  { key: 'footer.help', path: '/help/links/' },
  { key: 'footer.coaches', path: '/coaches/' },
  { key: 'nav.districts', path: '/districts/' },
  { key: 'footer.maintain', path: '/maintain/change-the-model/' },
] as const;
