import type * as z from 'zod';
import type { CollectionName } from '@/lib/rules/content-set';
import { claimSchema } from '@/lib/schema/claim';
import { contactPointSchema } from '@/lib/schema/contact-point';
import { guideSchema } from '@/lib/schema/guide';
import { regionSchema } from '@/lib/schema/region';
import { retiredValueSchema } from '@/lib/schema/retired-value';
import { sourceSchema } from '@/lib/schema/source';
import { verificationSchema } from '@/lib/schema/verification';

/** Which folder holds which shape, and in which format. */
export const collections: Record<CollectionName, { schema: z.ZodType; ending: '.json' | '.md' }> = {
  contacts: { schema: contactPointSchema, ending: '.json' },
  regions: { schema: regionSchema, ending: '.json' },
  sources: { schema: sourceSchema, ending: '.json' },
  verifications: { schema: verificationSchema, ending: '.json' },
  claims: { schema: claimSchema, ending: '.json' },
  guides: { schema: guideSchema, ending: '.md' },
  retired: { schema: retiredValueSchema, ending: '.json' },
};
