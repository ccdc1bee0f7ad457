/** What a claim is about: the headings of the page of claims. */
export const claimTopics = [
  'support',
  'hours',
  'reply-time',
  'language',
  'product',
  'company',
  'statistic',
  'achievement',
  'award',
  'partnership',
  'accessibility',
  'advice',
] as const;
