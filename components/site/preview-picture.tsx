import type { CSSProperties } from 'react';
import { isDrawable, withoutNumber } from '@/lib/domain/text/preview-text';
import { siteName } from '@/lib/site';

/** In pixels; what networks ask for. */
export const previewSize = { width: 1200, height: 630 };

interface PreviewPictureProps {
  title: string;
  tagline: string;
  /** What else must be said, such as that no line is confirmed; null for nothing. */
  note: string | null;
}

const blue = '#0b4f8a';
const page: CSSProperties = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: 72,
  background: blue,
  color: '#ffffff',
};
const badge: CSSProperties = {
  alignSelf: 'flex-start',
  padding: '12px 24px',
  background: '#ffffff',
  color: blue,
  fontSize: 36,
};

/** Below this length, in characters, a title fits in large letters. */
const shortTitle = 48;

/**
 * What a network shows beside a link to a page. It is drawn without React, so that it takes its
 * words as properties. Words that the font cannot draw are left out.
 */
export function PreviewPicture({ title, tagline, note }: PreviewPictureProps) {
  const words = (text: string) => (isDrawable(text) ? withoutNumber(text) : '');
  const fontSize = title.length < shortTitle ? 76 : 56;
  return (
    <div style={page}>
      <div style={{ fontSize: 40 }}>{siteName}</div>
      <div style={{ fontSize, lineHeight: 1.2 }}>{words(title)}</div>
      {note && <div style={badge}>{words(note)}</div>}
      <div style={{ fontSize: 32 }}>{words(tagline)}</div>
    </div>
  );
}
