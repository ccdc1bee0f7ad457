const contact = {
  slug: 'gb-general',
  kind: 'phone',
  name: 'General line, United Kingdom',
  description: 'For any question.',
  value: '+44 (0)20 7946 0123',
  claimedCost: '',
  audience: 'everyone',
  topics: ' general ,',
  areaServed: 'GB',
  sources: 'contact-page',
};

/** What somebody could type for a new entry in the minimal folder, by kind. */
export const answers = {
  contact,
  source: {
    slug: 'opening-page',
    kind: 'official',
    title: 'When we are open',
    publisher: 'Paper Kite',
    url: 'https://www.paperkite.example/open',
    languages: 'en, fr',
    method: 'undated-copy',
    observedOn: '',
    statements: 'It says when; it says where.',
  },
  faq: {
    slug: 'lost-string',
    question: 'Where: is "my" string?',
    answer: 'no',
    topic: 'general',
    sources: 'contact-page',
    body: 'Look below the table.',
  },
  outcome: {
    slug: 'lost-string',
    title: 'My string is gone',
    description: 'Look for it.',
    group: 'kites',
    contacts: 'help-center',
    next: 'Nothing happens.',
    sources: 'contact-page',
    phrases: Array.from({ length: 15 }, (_, index) => `${'very '.repeat(index)}lost`).join('; '),
    body: 'Use {contact:help-center}.',
  },
};
