import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Directory } from '@/lib/domain/directory/directory';
import type { PictureBox, PictureLine } from '@/lib/domain/flow/flow-picture';
import { boxHeight, boxWidth, flowPicture } from '@/lib/domain/flow/flow-picture';
import { targetOf } from '@/lib/domain/flow/issue-flow';
import { paths } from '@/lib/pages';

/** All questions and outcomes at a glance, for editors; the list says the same without a picture. */
export function FlowMap({ directory }: { directory: Directory }) {
  const t = useTranslations('flow');
  const { width, height, boxes, lines } = flowPicture(directory.issueFlow);
  return (
    <>
      <h1>{t('mapTitle')}</h1>
      <p className="mt-4">{t('mapLead')}</p>
      {/* From left to right in every language: so it is drawn, and so its label says. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard, only what has the focus scrolls */}
      <section dir="ltr" className="mt-4 overflow-x-auto" aria-label={t('mapTitle')} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={t('mapLabel')}
        >
          {lines.map((line) => (
            <Line key={`${line.from.id} ${line.to.id}`} line={line} />
          ))}
          {boxes.map((box) => (
            <Box key={box.id} box={box} />
          ))}
        </svg>
      </section>
      <FlowOutline directory={directory} />
    </>
  );
}

function Line({ line: { from, to } }: { line: PictureLine }) {
  const [x1, y1] = [from.x + boxWidth, from.y + boxHeight / 2];
  const [x2, y2] = [to.x, to.y + boxHeight / 2];
  const middle = (x1 + x2) / 2;
  return (
    <path
      d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
      className="fill-none stroke-line"
    />
  );
}

function Box({ box }: { box: PictureBox }) {
  const look = box.kind === 'question' ? 'fill-raised stroke-line' : 'fill-good-wash stroke-good';
  return (
    <>
      <rect x={box.x} y={box.y} width={boxWidth} height={boxHeight} rx={4} className={look} />
      <text x={box.x + 10} y={box.y + boxHeight / 2 + 5} className="fill-ink text-small">
        {box.id}
      </text>
    </>
  );
}

function FlowOutline({ directory }: { directory: Directory }) {
  const locale = useLocale();
  return directory.issueFlow.questions.map(({ id, question, options }) => (
    <Section key={id} heading={question} id={id}>
      <ul className="list-disc ps-6">
        {options.map((option) => (
          <li key={option.label}>
            {option.label} <a href={paths.flowNode(locale, targetOf(option))}>{targetOf(option)}</a>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
