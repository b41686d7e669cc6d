import { contrastOf, inWords } from '../../colour/screen-colour.ts';
import { drawnIn, isForced, mayBeOverlaid } from '../../page/view/ground.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const LEAST = 3;

const FIELDS =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="range"], [type="color"], [type="file"], [type="checkbox"], [type="radio"]), textarea, select';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="reset"]';

/** On any page, fields alone: the words of a button say where it is. What has a shadow or a picture for an edge is left alone. */
export const controlContrast: PageRule = {
  id: 'control-contrast',
  words: 'The edges of fields and buttons stand out from the page by at least 3 to 1.',
  why: 'Someone with low vision must see where to press or to write.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    if (isForced(view)) return;
    for (const element of view.all(view.profile === 'site' ? `${FIELDS}, ${BUTTONS}` : FIELDS)) {
      if (!view.isSeen(element) || element.matches(':disabled, [aria-disabled="true"]')) continue;
      const contrast = strongest(view, element);
      if (contrast === undefined || contrast >= LEAST - 0.02 || mayBeOverlaid(view, element)) continue;
      const kind = element.matches(FIELDS) ? 'field' : 'button';
      yield {
        element,
        message: `The edge of the ${kind} ${quoted(view.nameOf(element) || element.localName)} stands out from the page by only ${inWords(contrast)}.`,
        fix: `Give it a border that stands out by ${LEAST} to 1 or more.`,
      };
    }
  },
};

/** How much its edge, or its ground, stands out from what is around it, whichever does more. */
function strongest(view: PageView, element: Element): number | undefined {
  const style = view.style(element);
  const around = element.parentElement;
  if (!around || style.boxShadow !== 'none' || style.backgroundImage !== 'none') return undefined;
  // The box around a field that has none itself is often drawn as if it were the field.
  const bare = [style.borderTopWidth, style.borderBottomWidth].every(
    (width) => Number.parseFloat(width) === 0,
  );
  if (bare && element.matches(FIELDS) && isWrapped(view, around)) return undefined;
  const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
    const drawn =
      Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none';
    return drawn ? [style[`border${side}Color`]] : [];
  });
  if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0)
    edges.push(style.outlineColor);
  const found = [...edges, style.backgroundColor].map((css) => drawnIn(view, around, css));
  const opacity = Number(style.opacity);
  if (opacity < 1 || found.includes(undefined)) return undefined;
  return Math.max(...found.map((drawn) => (drawn ? contrastOf(drawn.mark, drawn.ground) : 1)));
}

function isWrapped(view: PageView, around: Element): boolean {
  let box: Element | null = around;
  for (let steps = 0; box && steps < 3; steps += 1) {
    const { borderTopWidth, borderBottomWidth, boxShadow, backgroundColor } = view.style(box);
    if (Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(borderBottomWidth) > 0) return true;
    if (boxShadow !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)') return box !== view.document.body;
    box = box.parentElement;
  }
  return false;
}
