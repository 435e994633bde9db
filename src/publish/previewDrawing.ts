import { previewSize } from '#layouts/preview.ts';

/** A part of a drawing as satori takes it. */
interface Part {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** What a preview picture says. */
export interface Preview {
  readonly site: string;
  readonly title: string;
  readonly description: string;
}

/** The light colors of src/styles/tokens.css that the picture uses; a test holds them together. */
export const previewColors = {
  paper: '#fbf9f5',
  ink: '#1d1b19',
  'ink-soft': '#4d4843',
  'live-fill': '#c8501f',
  'own-fill': '#1a7a87',
} as const;

/** The width inside the margins, in pixels. */
const innerWidthPx = 1040;

const box = (style: Readonly<Record<string, unknown>>, ...children: readonly unknown[]): Part => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const circle = (sizePx: number, left: number, top: number, backgroundColor: string): Part =>
  box({
    position: 'absolute',
    left,
    top,
    width: sizePx,
    height: sizePx,
    borderRadius: sizePx / 2,
    backgroundColor,
  });

/** A dot on a line, as the site's mark has it, across the foot of the picture. */
const dotOnLine = (): Part =>
  box(
    { position: 'relative', width: innerWidthPx, height: 60 },
    box({
      position: 'absolute',
      top: 21,
      width: innerWidthPx,
      height: 18,
      borderRadius: 9,
      backgroundColor: previewColors['own-fill'],
    }),
    circle(60, 680, 0, previewColors.paper),
    circle(44, 688, 8, previewColors['live-fill']),
  );

/** Long titles are set smaller, so that the longest still stands on four lines. */
const titleSizePx = (title: string): number => (title.length > 90 ? 52 : title.length > 50 ? 64 : 80);

/** The picture of one page: whose it is, its title, what it says, and the mark. */
export function previewDrawing({ site, title, description }: Preview): Part {
  const { paper, ink, 'ink-soft': soft } = previewColors;
  return box(
    {
      width: previewSize.width,
      height: previewSize.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px',
      backgroundColor: paper,
      color: ink,
      fontFamily: 'Serif',
    },
    box(
      { flexDirection: 'column', width: innerWidthPx },
      ...(title === site ? [] : [box({ fontSize: 32, fontWeight: 600, color: soft }, site)]),
      box({ marginTop: 20, fontSize: titleSizePx(title), fontWeight: 600, lineHeight: 1.12 }, title),
      box({ marginTop: 24, fontSize: 32, lineHeight: 1.35, color: soft, lineClamp: 2 }, description),
    ),
    dotOnLine(),
  );
}
