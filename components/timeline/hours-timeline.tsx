import { useLocale, useTranslations } from 'next-intl';
import { ContactCards } from '@/components/contact/contact-card';
import { PrintedFrom } from '@/components/contact/printed-from';
import { PhoneNotice } from '@/components/trust/phone-notice';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { confirmedPhones, recommendedContacts } from '@/lib/domain/directory/directory';
import { timelineHours } from '@/lib/domain/directory/timeline-hours';
import {
  confirmedWithoutHours,
  factStanding,
  timelineGroups,
} from '@/lib/domain/directory/timeline-lines';
import { paths } from '@/lib/pages';
import { TimelineControls } from './timeline-controls';
import { TimelineGroups } from './timeline-groups';
import { TimelineLegend } from './timeline-legend';
import { TimelineTable } from './timeline-table';
import { useTemplates } from './timeline-templates';

/**
 * Every line's week. As it stands each is told in its own zone, and nothing says what is open now;
 * components/islands/hours-timeline.ts puts all into the visitor's time. Where no hours are
 * confirmed the page begins with that, and with what works instead.
 */
export function HoursTimeline({ directory }: { directory: Directory }) {
  const locale = useLocale();
  const t = useTranslations('timeline');
  const answer = useTranslations('countryPage');
  const hasFacts = timelineGroups(directory).some(({ lines }) => lines.some(factStanding));
  return (
    <>
      <PrintedFrom path={paths.hours(locale)} directory={directory} />
      <h1>{t('heading')}</h1>
      <div className="mt-4">
        <PhoneNotice directory={directory} />
      </div>
      {confirmedPhones(directory).length === 0 && (
        <Section heading={answer('instead')}>
          <ContactCards contacts={recommendedContacts(directory)} directory={directory} />
        </Section>
      )}
      <Section heading={hasFacts ? t('weekHeading') : t('reportedHeading')}>
        {!hasFacts && <p>{t('reportedLead')}</p>}
        <Timeline directory={directory} />
      </Section>
    </>
  );
}

function Timeline({ directory }: { directory: Directory }) {
  const t = useTranslations('timeline');
  const groups = timelineGroups(directory);
  const lines = groups.flatMap((group) => group.lines);
  const facts = lines.filter(factStanding);
  const { weeks, weekOf } = timelineHours(lines, directory.today);
  const hasFacts = facts.length > 0;
  return (
    <hours-timeline
      className="block space-y-4"
      data-weeks={JSON.stringify(weeks)}
      data-templates={JSON.stringify(useTemplates())}
    >
      <TimelineControls facts={facts} />
      <div data-unknown="" hidden>
        <Notice tone="warn" heading={t('unknownHeading')}>
          <p>{t('unknown')}</p>
        </Notice>
      </div>
      <div data-soon="" hidden>
        <Notice tone="warn" heading={t('soonHeading')}>
          <ul className="list-disc ps-6" />
        </Notice>
      </div>
      <div data-drawing="" className="space-y-4">
        <div>
          <p data-scale="" className="font-semibold">
            {t('scaleStatic')}
          </p>
          <p className="text-small text-quiet">{t('scaleNote')}</p>
        </div>
        <TimelineLegend hasFacts={hasFacts} />
        <TimelineGroups groups={groups} weekOf={weekOf} directory={directory} />
      </div>
      <WithoutHours directory={directory} />
      <h2 className="mt-8">{t('tableHeading')}</h2>
      <TimelineTable lines={lines} weekOf={weekOf} directory={directory} />
    </hours-timeline>
  );
}

function WithoutHours({ directory }: { directory: Directory }) {
  const t = useTranslations('timeline');
  const lines = confirmedWithoutHours(directory).map(({ name }) => name);
  if (lines.length === 0) return null;
  return <p>{t('withoutHours', { lines: lines.join('; ') })}</p>;
}
