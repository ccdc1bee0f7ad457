import { addressIsPlain } from './addresses/address-is-plain';
import { addressesAreNamedById } from './addresses/addresses-are-named-by-id';
import { authoritySource } from './addresses/authority-source';
import { hostsInWordsAreKnown } from './addresses/hosts-in-words-are-known';
import { lookAlikeDomain } from './addresses/look-alike-domain';
import { lookAlikeSource } from './addresses/look-alike-source';
import { officialDomain } from './addresses/official-domain';
import { officialDomainsAreRegistrable } from './addresses/official-domains-are-registrable';
import { officialSource } from './addresses/official-source';
import { ownPlaceIsOwn } from './addresses/own-place-is-own';
import type { Rule } from './base/rule';
import { flowHasNoCycle } from './flow/flow-has-no-cycle';
import { flowIsShort } from './flow/flow-is-short';
import { flowNamesAreDistinct } from './flow/flow-names-are-distinct';
import { flowReachesEverything } from './flow/flow-reaches-everything';
import { outcomeBeginsUsable } from './flow/outcome-begins-usable';
import { phrasesAreDistinct } from './flow/phrases-are-distinct';
import { synonymHasOneMeaning } from './flow/synonym-has-one-meaning';
import { hoursEdgeInClockChange } from './hours/hours-edge-in-clock-change';
import { periodsDoNotOverlap } from './hours/periods-do-not-overlap';
import { regionHoursApply } from './hours/region-hours-apply';
import { regionListsItsZones } from './hours/region-lists-its-zones';
import { timeZoneExists } from './hours/time-zone-exists';
import { claimedCostMatches } from './numbers/claimed-cost-matches';
import { fictionalNumber } from './numbers/fictional-number';
import { lookAlikeNumbers } from './numbers/look-alike-numbers';
import { numbersAreNamedById } from './numbers/numbers-are-named-by-id';
import { phoneIsCanonical } from './numbers/phone-is-canonical';
import { phoneIsUnique } from './numbers/phone-is-unique';
import { phoneIsValid } from './numbers/phone-is-valid';
import { phoneServesCountries } from './numbers/phone-serves-countries';
import { retiredValueReturns } from './numbers/retired-value-returns';
import { lettersAreOfTheLanguage } from './prose/letters-are-of-the-language';
import { proseHasNoHtml } from './prose/prose-has-no-html';
import { proseHasNoImage } from './prose/prose-has-no-image';
import { proseIsFlat } from './prose/prose-is-flat';
import { proseLinkTextIsHonest } from './prose/prose-link-text-is-honest';
import { proseLinksAreSafe } from './prose/prose-links-are-safe';
import { proseLinksLeadSomewhere } from './prose/prose-links-lead-somewhere';
import { confirmationIsCurrent } from './verifications/confirmation-is-current';
import { notInTheFuture } from './verifications/not-in-the-future';
import { statusIsDerived } from './verifications/status-is-derived';
import { verificationApplies } from './verifications/verification-applies';
import { verificationFollowsReading } from './verifications/verification-follows-reading';
import { verificationHasRole } from './verifications/verification-has-role';
import { verificationIsAdmissible } from './verifications/verification-is-admissible';
import { verificationNamesAValue } from './verifications/verification-names-a-value';
import { collectionNotEmpty } from './whole/collection-not-empty';
import { countryExists } from './whole/country-exists';
import { referenceResolves } from './whole/reference-resolves';
import { slugIsFileName } from './whole/slug-is-file-name';

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
  ownPlaceIsOwn,
  lookAlikeDomain,
  lookAlikeSource,
  officialDomain,
  officialSource,
  authoritySource,
  verificationHasRole,
  verificationIsAdmissible,
  verificationNamesAValue,
  verificationFollowsReading,
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
  lettersAreOfTheLanguage,
  numbersAreNamedById,
  addressesAreNamedById,
  hostsInWordsAreKnown,
  statusIsDerived,
  verificationApplies,
  confirmationIsCurrent,
];
