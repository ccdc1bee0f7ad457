import { parse } from 'tldts';
import { openToAll } from './host-name';

/**
 * Sites where anybody may have a page, a profile, a form or a desk for customers. What the Public Suffix
 * List has in its private section, such as `github.io`, is known without being named here.
 */
const sites = new Set(
  'about.me airtable.com behance.net blogger.com bsky.app buymeacoffee.com calendly.com canva.com carrd.co clickup.com coda.io craigslist.org dailymotion.com deviantart.com discord.com discord.gg disqus.com docs.google.com dribbble.com drive.google.com dropbox.com etsy.com eventbrite.com evernote.com facebook.com fb.com fb.me figma.com flickr.com formstack.com forms.gle forms.office.com freshdesk.com github.com gitlab.com gofundme.com groups.google.com gumroad.com helpscoutdocs.com imgur.com instagram.com intercom.help issuu.com jimdo.com jotform.com kickstarter.com ko-fi.com line.me linkedin.com linktr.ee livejournal.com mastodon.social medium.com meetup.com myspace.com notion.site notion.so onedrive.live.com pastebin.com patreon.com producthunt.com quora.com reddit.com scribd.com sharepoint.com signal.me sites.google.com slack.com slideshare.net snapchat.com soundcloud.com sourceforge.net squarespace.com stackexchange.com stackoverflow.com statuspage.io steamcommunity.com strikingly.com substack.com surveymonkey.com t.me telegra.ph telegram.me threads.net tiktok.com trello.com trustpilot.com tumblr.com twitch.tv twitter.com typeform.com typepad.com uservoice.com viber.me vimeo.com vk.com wa.me wechat.com weibo.com whatsapp.com wikidot.com wikipedia.org wix.com x.com yelp.com youtu.be youtube.com zendesk.com zohodesk.com'.split(
    ' ',
  ),
);

/** Whether many share a host: whoever has one page there says nothing for the others. */
export function isSharedHost(host: string): boolean {
  const labels = host.split('.');
  const listed = labels.some((_, index) => {
    const end = labels.slice(index).join('.');
    return sites.has(end) || openToAll.has(end);
  });
  return listed || parse(host, { allowPrivateDomains: true }).isPrivate === true;
}
