import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/domain/numbers/phone-number';
import { denylistOf } from '@/lib/export/scan/denylist';
import { verifyText } from '@/lib/export/verify/verify-words';
import { demoDirectory } from '@/tests/unit/demo-directory';
import { trustFaults } from './published-folder';

const demo = demoDirectory();

/** Values of the demo directory: reported, confirmed, withdrawn, and nobody's. */
const reported = '+13125550188';
const retiredLine = '+61270100123';
const retiredPage = 'https://lanternferry-refunds.example/';
const reportedEmail = 'groups@lanternferry.example';
const confirmedEmail = 'tickets@lanternferry.example';
const confirmed = '+442079460123';
const lastDay = '2027-02-14';
const unknown = '+442079460124';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
const warned = (text: string, tag = '<details>') =>
  `${tag}<summary>Show it.</summary><p>Nobody confirmed it.</p><div data-nosnippet="" class="x"><bdi>${text}</bdi></div></details>`;
const dial = (value: string, end = lastDay) =>
  `<div data-until="${end}"><a href="tel:${value}">Call <bdi>${formatNumber(value)}</bdi></a></div>`;

function faults(files: Record<string, string>, directory = demo): string[] {
  return trustFaults(files, directory).map(({ file, message }) => `${file}: ${message}`);
}

const cleanFiles = {
  'index.html': page(
    `${warned(formatNumber(reported))}${warned(reportedEmail)}${dial(confirmed)}` +
      `<p data-until="2027-03-01"><a href="mailto:${confirmedEmail}"><bdi>${confirmedEmail}</bdi></a></p>` +
      '<p>Seen on 2026-11-22, in 2025-2026.</p><p>There are 123,456 of them.</p>' +
      `<a href="https://kite.example/20261122/1234">x</a>`,
    '<meta name="description" content="No confirmed line">',
  ),
  'a.css': '.x{margin:0.125rem 10px}',
  'a.js': 'const t=[1,2,3],day="2026-11-23";document.querySelector("a[href^=tel:]")',
  'manifest.webmanifest': '{"name":"Which Line","theme_color":"#0b4f8a"}',
  'robots.txt': 'User-Agent: *\n',
};

describe('the verification of what a published folder says', () => {
  it('finds nothing in a folder that keeps the rules', () => {
    expect(faults(cleanFiles)).toEqual([]);
  });

  it('names the file and the byte, which is not the place among the letters', () => {
    const text = `é ${reported}`;
    expect(faults({ 'a.txt': text })).toEqual([
      `a.txt: Found at byte ${Buffer.byteLength('é +')} ${reported}, which is not confirmed; expected it only as plain text behind its warning, or nowhere.`,
    ]);
  });

  it('tells a value once a place, however many readings of the file show it', () => {
    expect(faults({ 'a.html': page(`<p>${reported}</p>`) })).toHaveLength(2);
    expect(faults({ 'a.txt': `${reported}\n${reported}` })).toHaveLength(2);
  });
});

describe('a file of hundreds of thousands of characters', () => {
  it.each(['a', 'a.', 'A1 ', '212-555-0142 ', 'x@y.example '])(
    'of %j is searched at once',
    (unit) => {
      const text = unit.repeat(300_000 / unit.length);
      const before = process.cpuUsage().user;
      verifyText({ path: 'a.xml', text, encoding: 'utf8' }, denylistOf(demo));
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(6_000);
    },
  );
});

describe('a contact with signs in its name', () => {
  it.each([
    'General &amp; billing line',
    'General &amp;amp; billing line',
    'a\\b',
    'Menu \\Account',
    '50%de rabais',
    '100%accurate',
    'help%20centre',
    'caf%C3%A9',
    'A &lt; B &gt; C, \\nine and \\Bad',
    'R&D, AT&T, &c.',
  ])('leaves a number behind its warning: %s', (name) => {
    const card = `<h3>${name}</h3>${warned(formatNumber(reported))}<p>${name}</p>`;
    expect(faults({ 'a.html': page(card.repeat(3), `<meta name="x" content="${name}">`) })).toEqual(
      [],
    );
    // And nowhere else.
    expect(faults({ 'a.html': page(`${card}<p>${reported}</p>`) })).not.toEqual([]);
  });
});

describe('a reported number', () => {
  const national = '3125550188';
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['in E.164', reported],
    ['without a plus', reported.slice(1)],
    ['with 00', `00${reported.slice(1)}`],
    ['with 011', `011 ${reported.slice(1)}`],
    ['without its country', national],
    ['with a trunk prefix', `0${national}`],
    ['in groups', '(312) 555-0188'],
    ['with dots', '312.555.0188'],
    ['with no-break spaces', '312\u00a0555\u00a00188'],
    ['with long dashes', '312 \u2013 555 \u2014 0188'],
    ['with zero-width spaces', [...national].join('\u200b')],
    ['with signs of every kind', '3 * 1 _ 2 | 5 ~ 5 • 5 / 0 : 1 ; 8 , 8'],
    ['with letters between its digits', [...reported].join(' and ')],
    ['in full-width digits', '３１２５５５０１８８'],
    ['in Arabic-Indic digits', '٣١٢٥٥٥٠١٨٨'],
    ['percent-encoded', '%33%31%32%35%35%35%30%31%38%38'],
    ['percent-encoded twice', '312%2535550188'],
    ['with encoded spaces', '312%20555%200188'],
    ['in references', '&#51;12&#x35;55018&#56;'],
    ['in references of references', '&amp;#51;125550188'],
    ['with named references', '312&nbsp;555&nbsp;0188'],
    ['in escapes of JSON', '"\\u0033\\u0031\\u0032555\\u{30}188"'],
    ['in escapes of JavaScript', '"312\\x35550188"'],
    ['in escapes of CSS', 'a::after{content:"31\\32 5550188"}'],
    ['in base64', base64(national)],
    ['in base64, in groups', base64('(312) 555-0188')],
    ['in base64, one sign later', base64(`:${reported}`)],
    ['in base64, two signs later', base64(`t:${reported}!`)],
    ['in base64, in a longer text', base64(`{"telephone":"tel:${reported}","open":true}`)],
    ['as a list', '[3,1,2,5,5,5,0,1,8,8]'],
    ['as two strings', '"312555"+"0188"'],
  ])('is found %s', (_, text) => {
    for (const file of ['a.js', 'a.json', 'a.txt', 'sitemap.xml', 'icon.png']) {
      expect(faults({ [file]: `x "${text}" y` })).not.toEqual([]);
    }
  });

  it.each([
    ['in the title', page('', `<title>${national}</title>`)],
    ['in a description', page('', `<meta name="description" content="Call ${national}">`)],
    ['in an alternative text', page(`<img alt="Call ${national}" src="/a.png">`)],
    ['in an attribute of data', page(`<p data-line="${national}">x</p>`)],
    ['in an address', page(`<a href="/en/?n=${national}">x</a>`)],
    ['in structured data', page(`<script type="application/ld+json">{"a":"${reported}"}</script>`)],
    ['in a comment', page(`<!-- ${national} -->`)],
    ['in a template', page(`<template>${national}</template>`)],
    ['in a heading', page(`<h1>${formatNumber(reported)}</h1>`)],
    ['torn by tags', page('<b>312</b><i class="m-4">555</i><div>0188</div>')],
    ['torn by empty comments', page('312<!-- -->555<!-- -->0188')],
    ['as a dial link behind its warning', page(warned(`<a href="tel:${reported}">x</a>`))],
    ['as a link to a message', page(`<a href="https://wa.me/${reported.slice(1)}">x</a>`)],
    ['in details that are open', page(warned(national, '<details open>'))],
    ['in details without a summary', page(`<details><p data-nosnippet>${national}</p></details>`)],
    ['in the summary', page(`<details><summary data-nosnippet>${national}</summary></details>`)],
    ['in details, for snippets', page(`<details><summary>x</summary>${national}</details>`)],
    ['out of snippets, in sight', page(`<p data-nosnippet>${national}</p>`)],
    ['in an attribute behind a warning', page(warned('x').replace('"x"', `"n${national}"`))],
    ['in markup behind a warning', page(warned(`<b>${national}</b>`))],
  ])('is found %s', (_, html) => {
    expect(faults({ 'a.html': html })).not.toEqual([]);
  });

  it.each([`line-${national}.png`, `en/1-312-555-0188/index.html`, '312%35550188.txt'])(
    'is found in the name %s',
    (name) => {
      expect(faults({ [name]: '' })).toEqual([
        `${name}: Found ${reported}, which is not confirmed, in the name of the file; expected a name without it.`,
      ]);
    },
  );

  it('is found behind its warning too when the organisation hides reported numbers', () => {
    const organization = { ...demo.organization, reportedNumbers: 'hide' as const };
    const files = { 'a.html': page(warned(formatNumber(reported))) };
    expect(faults(files)).toEqual([]);
    expect(faults(files, { ...demo, organization })).not.toEqual([]);
  });

  it('is told from a confirmed one that has its digits in another country', () => {
    const entry = { slug: 'odd', kind: 'phone' as const, value: '+612079460123', reason: 'No.' };
    const retired = [{ ...entry, retiredOn: '2026-01-01', sources: ['safety-page'] }];
    const directory = { ...demo, retired };
    expect(faults({ 'a.txt': formatNumber(confirmed) }, directory)).toEqual([]);
    expect(faults({ 'a.txt': '020 7946 0123' }, directory)).toHaveLength(1);
  });

  it('is not found in another number, nor in what merely has its digits', () => {
    const texts = ['+1 312 555 0189', 'in 312 places, 555 people and 0188', '31255501', '3.12'];
    for (const text of texts) expect(faults({ 'a.txt': text })).toEqual([]);
  });
});

describe('other values that are not confirmed', () => {
  it.each([
    ['a withdrawn number', '02 7010 0123', retiredLine],
    ['a withdrawn page', 'see https://lanternferry-refunds.example', retiredPage],
    ['a withdrawn page, encoded', 'to=https%3A%2F%2Flanternferry-refunds.example%2F', retiredPage],
    ['an e-mail address', reportedEmail, reportedEmail],
    ['an e-mail address in capitals', reportedEmail.toUpperCase(), reportedEmail],
    ['an e-mail address in words', 'groups (at) lanternferry dot example', reportedEmail],
    ['an e-mail address, encoded', 'groups%40lanternferry.example', reportedEmail],
    ['an e-mail address in references', 'groups&#64;lanternferry&period;example', reportedEmail],
    ['an e-mail address after a line end', '"\\ngroups@lanternferry.example"', reportedEmail],
    ['an e-mail address in base64', btoa(`ab ${reportedEmail} c`), reportedEmail],
  ])('are found: %s', (_, text, value) => {
    const [fault, ...others] = faults({ 'a.json': text });
    expect(fault).toContain(` ${value}, which is not confirmed`);
    expect(others).toEqual([]);
  });

  it('are not found everywhere if they have no digits', () => {
    const entry = { slug: 'odd', kind: 'phone' as const, value: 'Refund line', reason: 'No.' };
    const retired = [{ ...entry, retiredOn: '2026-01-01', sources: ['safety-page'] }];
    expect(faults({ 'a.txt': 'x 0000000000 y' }, { ...demo, retired })).toEqual([]);
  });

  it('are not found in longer addresses', () => {
    const texts = [
      `more-${reportedEmail}`,
      `${reportedEmail}.org`,
      'lanternferry-refunds.examples',
    ];
    for (const text of texts) expect(faults({ 'a.txt': text })).toEqual([]);
  });
});

describe('links that reach a person', () => {
  it.each([
    ['a reported number', `<div data-until="${lastDay}"><a href="tel:${reported}">x</a></div>`],
    ['a number of one other digit', dial(confirmed).replaceAll('0123"', '0124"')],
    ['a number in another writing', dial(confirmed).replace('tel:+', 'tel:00')],
    ['a number with an extension', dial(confirmed).replace('0123"', '0123;ext=1"')],
    ['a scheme in capitals', dial(confirmed).replace('tel:', 'TEL:')],
    ['a scheme with a tab in it', dial(confirmed).replace('tel:', 'te&#9;l:')],
    ['an unknown address', '<p data-until="2027-01-01"><a href="mailto:a@b.example">x</a></p>'],
    [
      'a subject',
      `<p data-until="2027-01-01"><a href="mailto:${confirmedEmail}?subject=x">x</a></p>`,
    ],
    ['a number by mail', `<p data-until="2027-01-01"><a href="mailto:${confirmed}">x</a></p>`],
    ['a message', `<a href="https://wa.me/${confirmed.slice(1)}">x</a>`],
    ['a message by a scheme', `<a href="whatsapp://send?phone=${confirmed.slice(1)}">x</a>`],
    ['a place', '<a href="geo:51.5,-0.1">x</a>'],
    ['a link without a last day', `<a href="tel:${confirmed}">x</a>`],
    ['a link that outlives its check', dial(confirmed, '2027-02-15')],
    ['a link of another element', `<form action="tel:${unknown}"></form>`],
    ['an attribute of data', `<p data-dial="tel:${unknown}">x</p>`],
    ['a link without scripts', `<noscript><a href="tel:${unknown}">x</a></noscript>`],
    ['a redirect', `<meta http-equiv="refresh" content="0;url=tel:${unknown}">`],
  ])('are found: %s', (_, body) => {
    expect(faults({ 'a.html': page(body) })).not.toEqual([]);
  });

  it.each([`const a="tel:${unknown}"`, `"mailto:a@b.example"`, `location="sms:${unknown}"`])(
    'are found in other files: %s',
    (text) => {
      expect(faults({ 'a.js': text })).toHaveLength(1);
    },
  );

  it('may write to whoever runs the site, and only exactly so', () => {
    const reportTo = 'reports@directory.example';
    const directory = { ...demo, organization: { ...demo.organization, reportTo } };
    const link = (address: string) => page(`<a href="${address}">This is wrong</a>`);
    expect(faults({ 'a.html': link(`mailto:${reportTo}`) }, directory)).toEqual([]);
    expect(faults({ 'a.html': link(`mailto:${reportTo}`) })).not.toEqual([]);
    for (const other of ['?cc=a@b.example', ',a@b.example', '.evil.example']) {
      expect(faults({ 'a.html': link(`mailto:${reportTo}${other}`) }, directory)).not.toEqual([]);
    }
  });

  it('are those of confirmed values in other files', () => {
    expect(faults({ 'a.json': `["tel:${confirmed}", "mailto:${confirmedEmail}"]` })).toEqual([]);
  });
});

describe('a number that nobody knows', () => {
  const written = formatNumber(unknown);

  it.each([
    ['the text', page(`<p>Call ${written} now</p>`)],
    ['a text for pages without scripts', page(`<noscript>${written}</noscript>`)],
    ['a text with tags in it', page('<p>Call +44 20 <b>7946</b> 0124 now</p>')],
    ['the title', page('', `<title>${written}</title>`)],
    ['a description', page('', `<meta name="description" content="${written}">`)],
    ['an alternative text', page(`<img alt="${written}">`)],
    ['a label', page(`<nav aria-label="${written}"></nav>`)],
    ['a title of an element', page(`<abbr title="${written}">x</abbr>`)],
    ['an attribute of data', page(`<p data-line="${written}"></p>`)],
    ['structured data', page(`<script type="application/ld+json">{"a":"${written}"}</script>`)],
  ])('is found in %s', (_, html) => {
    expect(faults({ 'a.html': html }).join()).toContain('looks like a phone number');
  });

  it('is found in the manifest, and an address too', () => {
    const text = `{"name":"${written}","description":"a@b.example"}`;
    expect(faults({ 'manifest.webmanifest': text })).toHaveLength(2);
  });

  it('is no confirmed one, which may be written out', () => {
    expect(
      faults({ 'a.html': page(`<p>Call <bdi>${formatNumber(confirmed)}</bdi> now</p>`) }),
    ).toEqual([]);
  });

  it('may stand behind a warning, for somebody reported it', () => {
    expect(faults({ 'a.html': page(warned(written)) })).toEqual([]);
  });
});
