import { useTranslations } from 'next-intl';
import { TimelineSample } from './timeline-bar';

/** What the looks of the bars mean; those that only a script draws are not named without one. */
export function TimelineLegend({ hasFacts }: { hasFacts: boolean }) {
  const t = useTranslations('timeline');
  const entries = [
    ...(hasFacts ? [{ look: 'fact', words: t('legendFact'), script: false } as const] : []),
    { look: 'claim', words: t('legendClaim'), script: false } as const,
    ...(hasFacts
      ? ([
          { look: 'best', words: t('legendBest'), script: true },
          { look: 'now', words: t('legendNow'), script: true },
        ] as const)
      : []),
  ];
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-6 gap-y-1 text-small">
      {entries.map(({ look, words, script }) => (
        <li
          key={look}
          className={`flex items-center gap-2 ${script ? 'noscript:hidden print:hidden' : ''}`}
        >
          <TimelineSample look={look} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
