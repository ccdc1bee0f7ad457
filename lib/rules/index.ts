import { checkApplies } from './check-applies';
import { checkFollowsReading } from './check-follows-reading';
import { checkIsAdmissible } from './check-is-admissible';
import { collectionNotEmpty } from './collection-not-empty';
import { confirmationIsCurrent } from './confirmation-is-current';
import { countryExists } from './country-exists';
import { fictionalNumber } from './fictional-number';
import { notInTheFuture } from './not-in-the-future';
import { officialDomain } from './official-domain';
import { officialSource } from './official-source';
import { periodsDoNotOverlap } from './periods-do-not-overlap';
import { phoneIsCanonical } from './phone-is-canonical';
import { phoneIsValid } from './phone-is-valid';
import { phoneServesCountries } from './phone-serves-countries';
import { referenceResolves } from './reference-resolves';
import { regionHoursApply } from './region-hours-apply';
import { regionListsItsZones } from './region-lists-its-zones';
import type { Rule } from './rule';
import { slugIsFileName } from './slug-is-file-name';
import { timeZoneExists } from './time-zone-exists';

/** Every rule over the whole content, in the order in which a report tells them. */
export const rules: readonly Rule[] = [
  collectionNotEmpty,
  slugIsFileName,
  referenceResolves,
  countryExists,
  timeZoneExists,
  periodsDoNotOverlap,
  regionListsItsZones,
  regionHoursApply,
  phoneIsCanonical,
  phoneIsValid,
  phoneServesCountries,
  fictionalNumber,
  officialDomain,
  officialSource,
  checkIsAdmissible,
  checkFollowsReading,
  notInTheFuture,
  checkApplies,
  confirmationIsCurrent,
];
