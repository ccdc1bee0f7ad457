/**
 * What the judge of texts knows of a language: parts of patterns, in lower case and folded, words
 * joined by "|". Every language of the site and every one that a vocabulary names has its own.
 */
export interface TextLanguage {
  months: string;
  /** Units of time, as they stand behind a number. */
  units: string;
  meridiem: string;
  /** Words that ask to call, dial, text, press or message. */
  calls: string;
  /** Words that name a call, and so introduce a number: "the hotline is ...". */
  callNames: string;
  /** Words before which "call", "text" or "press" asks nobody to do it: "the text". */
  beforeNames: string;
  /** What makes a value look official. */
  status: string;
  /** Words that make a status sure of itself. */
  surely: string;
  /** What an official value is called, so that "a real person" says nothing of a number. */
  values: string;
  /** "is", "has been": between a value and its status. */
  isSaid: string;
  /** Words that make a sentence with a status a denial, a question or a condition. */
  denies: string;
}

const english: TextLanguage = {
  months:
    'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?',
  units:
    '(?:(?:working|business|calendar)[\\s-])?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)',
  meridiem: 'am|pm|a\\.m\\.|p\\.m\\.',
  calls: 'call|dial|dials|dialling|dialing|text|press|message|ring|sms|whatsapp',
  callNames:
    'call|calls|calling|called|texts|texting|phone|telephone|tel|rings|ringing|hotline|helpline|fax|keypad',
  beforeNames:
    "a|an|the|this|that|these|those|your|our|their|its|his|her|my|any|no|each|every|some|of|in|by|per|first|last|next|phone|telephone|video|alt|alternative|plain|cold|support|error|chat|direct|private|automatic|not|never|don't",
  status:
    'verified|confirmed|confirms|certified|guaranteed|trusted|trustworthy|genuine|legitimate|authentic|authenticated|official|authorised|authorized|approved|endorsed|vetted|bona fide',
  surely: 'officially|fully|independently|now',
  values:
    'line|lines|number|numbers|phone|telephone|hotline|hotlines|helpline|helplines|desk|call cent(?:re|er)|support|mailbox|e-?mail|address|contact|channel',
  isSaid: 'is|are|was|were|has been|have been|has|have',
  denies:
    "no|not|none|nobody|nothing|never|neither|nor|cannot|unless|if|whether|how far|without|only ones?|who|n't|asks?|calls? (?:it|them|its|these)|called|claims?|says",
};

/** By language. */
const textLanguages: Readonly<Record<string, TextLanguage>> = { en: english };

/** Whether texts of a language can be judged by its own words; pseudo-languages cannot. */
export const isJudged = (tag: string) => Object.hasOwn(textLanguages, tag);

/** What is known of a language, by its BCP 47 tag: English where nothing is. */
export function textLanguage(tag: string): TextLanguage {
  return textLanguages[tag.split('-')[0] ?? ''] ?? english;
}
