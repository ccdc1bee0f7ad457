import { useTranslations } from 'next-intl';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { confirmedChannel } from '@/lib/domain/directory/contact-channel';
import type { Contact, Directory } from '@/lib/domain/directory/directory';
import { type CodedChannel, codedChannel, codeOf } from '@/lib/domain/directory/qr-code';
import { formatNumber } from '@/lib/domain/numbers/phone-number';

interface PrintedCodeProps {
  contact: Contact;
  directory: Directory;
}

/** On paper only: a code to scan in the place of a link, for as long as the link would be there. */
export function PrintedCode({ contact, directory }: PrintedCodeProps) {
  const t = useTranslations('keep');
  const channel = codedChannel(confirmedChannel(contact, directory.organization));
  if (channel === null) return null;
  return (
    <div className="hidden text-small print:float-end print:ms-4 print:block print:w-28 print:text-center">
      <WhileConfirmed standing={channel} fallback={<p>{t('codeEnded')}</p>}>
        <Code channel={channel} />
        <p>{channel.action === 'call' ? t('codeCall') : t('codeOpen')}</p>
      </WhileConfirmed>
    </div>
  );
}

/** Black on white, whatever the colours of the page: readers need it. */
function Code({ channel }: { channel: CodedChannel }) {
  const t = useTranslations('keep');
  const { side, ground, modules } = codeOf(channel);
  const label =
    channel.action === 'call'
      ? t('codeCallLabel', { number: formatNumber(channel.value) })
      : t('codeOpenLabel', { address: channel.value });
  return (
    <svg
      data-code=""
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="w-full"
    >
      <path fill="#fff" d={ground} />
      <path fill="#000" d={modules} />
    </svg>
  );
}
