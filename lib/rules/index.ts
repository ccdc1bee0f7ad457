import { addressIsPlain } from './address-is-plain';
import { addressesAreNamedById } from './addresses-are-named-by-id';
import { checkApplies } from './check-applies';
import { checkFollowsReading } from './check-follows-reading';
import { checkHasRole } from './check-has-role';
import { checkIsAdmissible } from './check-is-admissible';
import { claimedCostMatches } from './claimed-cost-matches';
import { collectionNotEmpty } from './collection-not-empty';
import { confirmationIsCurrent } from './confirmation-is-current';
import { countryExists } from './country-exists';
import { fictionalNumber } from './fictional-number';
import { flowHasNoCycle } from './flow-has-no-cycle';
import { flowIsShort } from './flow-is-short';
import { flowNamesAreDistinct } from './flow-names-are-distinct';
import { flowReachesEverything } from './flow-reaches-everything';
import { hostsInWordsAreKnown } from './hosts-in-words-are-known';
import { hoursEdgeInClockChange } from './hours-edge-in-clock-change';
import { lookAlikeDomain } from './look-alike-domain';
import { lookAlikeNumbers } from './look-alike-numbers';
import { lookAlikeSource } from './look-alike-source';
import { notInTheFuture } from './not-in-the-future';
import { numbersAreNamedById } from './numbers-are-named-by-id';
import { officialDomain } from './official-domain';
import { officialDomainsAreRegistrable } from './official-domains-are-registrable';
import { officialSource } from './official-source';
import { outcomeBeginsUsable } from './outcome-begins-usable';
import { periodsDoNotOverlap } from './periods-do-not-overlap';
import { phoneIsCanonical } from './phone-is-canonical';
import { phoneIsUnique } from './phone-is-unique';
import { phoneIsValid } from './phone-is-valid';
import { phoneServesCountries } from './phone-serves-countries';
import { phrasesAreDistinct } from './phrases-are-distinct';
import { proseHasNoHtml } from './prose-has-no-html';
import { proseHasNoImage } from './prose-has-no-image';
import { proseIsFlat } from './prose-is-flat';
import { proseLinkTextIsHonest } from './prose-link-text-is-honest';
import { proseLinksAreSafe } from './prose-links-are-safe';
import { proseLinksLeadSomewhere } from './prose-links-lead-somewhere';
import { referenceResolves } from './reference-resolves';
import { regionHoursApply } from './region-hours-apply';
import { regionListsItsZones } from './region-lists-its-zones';
import { retiredValueReturns } from './retired-value-returns';
import type { Rule } from './rule';
import { slugIsFileName } from './slug-is-file-name';
import { statusIsDerived } from './status-is-derived';
import { synonymHasOneMeaning } from './synonym-has-one-meaning';
import { timeZoneExists } from './time-zone-exists';

/** Every rule over the whole content, in the order in which a report tells them. */
export const rules: readonly Rule[] = [
  collectionNotEmpty,
  slugIsFileName,
  referenceResolves,
  countryExists,
  timeZoneExists,
  periodsDoNotOverlap,
  hoursEdgeInClockChange,
  regionListsItsZones,
  regionHoursApply,
  phoneIsCanonical,
  phoneIsValid,
  phoneServesCountries,
  phoneIsUnique,
  fictionalNumber,
  claimedCostMatches,
  lookAlikeNumbers,
  retiredValueReturns,
  addressIsPlain,
  officialDomainsAreRegistrable,
  lookAlikeDomain,
  lookAlikeSource,
  officialDomain,
  officialSource,
  checkHasRole,
  checkIsAdmissible,
  checkFollowsReading,
  notInTheFuture,
  flowHasNoCycle,
  flowReachesEverything,
  flowIsShort,
  flowNamesAreDistinct,
  outcomeBeginsUsable,
  phrasesAreDistinct,
  synonymHasOneMeaning,
  proseIsFlat,
  proseHasNoHtml,
  proseHasNoImage,
  proseLinksAreSafe,
  proseLinkTextIsHonest,
  proseLinksLeadSomewhere,
  numbersAreNamedById,
  addressesAreNamedById,
  hostsInWordsAreKnown,
  statusIsDerived,
  checkApplies,
  confirmationIsCurrent,
];
