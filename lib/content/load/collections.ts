import type * as z from 'zod';
import type { GuardId } from '@/lib/content/read/guards';
import { changeSchema } from '@/lib/schema/change';
import { claimSchema } from '@/lib/schema/claim';
import { contactPointSchema } from '@/lib/schema/contact-point';
import type { CollectionName, SingleName } from '@/lib/schema/content-set';
import { faqSchema } from '@/lib/schema/faq';
import { figuresSchema } from '@/lib/schema/figures';
import { guideSchema } from '@/lib/schema/guide';
import { issueFlowSchema } from '@/lib/schema/issue-flow';
import { organizationSchema } from '@/lib/schema/organization';
import { outcomeSchema } from '@/lib/schema/outcome';
import { regionSchema } from '@/lib/schema/region';
import { retiredValueSchema } from '@/lib/schema/retired-value';
import { sourceSchema } from '@/lib/schema/source';
import { textVerificationLogSchema, verificationLogSchema } from '@/lib/schema/verification';
import { vocabularySchema } from '@/lib/schema/vocabulary';

/** Which folder holds which shape, and in which format. */
export const collections: Record<
  CollectionName,
  { schema: z.ZodType; extension: '.json' | '.md' }
> = {
  contacts: { schema: contactPointSchema, extension: '.json' },
  regions: { schema: regionSchema, extension: '.json' },
  sources: { schema: sourceSchema, extension: '.json' },
  verifications: { schema: verificationLogSchema, extension: '.json' },
  'verifications/claims': { schema: textVerificationLogSchema, extension: '.json' },
  'verifications/faqs': { schema: textVerificationLogSchema, extension: '.json' },
  claims: { schema: claimSchema, extension: '.json' },
  outcomes: { schema: outcomeSchema, extension: '.md' },
  faqs: { schema: faqSchema, extension: '.md' },
  guides: { schema: guideSchema, extension: '.md' },
  retired: { schema: retiredValueSchema, extension: '.json' },
  changes: { schema: changeSchema, extension: '.json' },
  vocabularies: { schema: vocabularySchema, extension: '.json' },
};

/** The files of which there is one: where each stands, and what is said when one is missing that must be there. */
export const singleFiles: Record<
  SingleName,
  { path: string; schema: z.ZodType; whenMissing: { rule: GuardId; hint: string } | null }
> = {
  organization: {
    path: 'organization.json',
    schema: organizationSchema,
    whenMissing: {
      rule: 'organization-is-described',
      hint: 'Put it back: it names the organisation and its official domains.',
    },
  },
  issueFlow: {
    path: 'issue-flow.json',
    schema: issueFlowSchema,
    whenMissing: {
      rule: 'issue-flow-is-described',
      hint: 'Put it back: it holds the questions that lead a visitor to an outcome.',
    },
  },
  figures: { path: 'figures.json', schema: figuresSchema, whenMissing: null },
};
