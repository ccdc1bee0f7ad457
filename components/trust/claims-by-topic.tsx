import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import { claimTopics } from '@/lib/schema/parts/claim-topics';
import { ClaimList } from './claim-list';

/** Every claim under the heading of its topic. */
export function ClaimsByTopic({ directory }: { directory: Directory }) {
  const t = useTranslations('claims');
  const topic = useTranslations('claimTopic');
  const words = { organization: directory.organization.name };
  const topics = claimTopics
    .map((name) => ({ name, claims: directory.claims.filter((claim) => claim.topic === name) }))
    .filter(({ claims }) => claims.length > 0);
  return (
    <>
      <h1>{t('title', words)}</h1>
      <p className="mt-4">{t('lead', words)}</p>
      {topics.map(({ name, claims }) => (
        <Section key={name} heading={topic(name)}>
          <ClaimList claims={claims} sources={directory.sources} />
        </Section>
      ))}
    </>
  );
}
