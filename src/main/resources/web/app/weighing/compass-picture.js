// @ts-check
import {html, svg} from 'lit';
import {arc} from 'd3-shape';
import {tone} from './levels.js';

const SIZE = 320;
const INNER = 34;
const OUTER = 128;
const REACH = {good: 1, partly: 0.62, bad: 0.34, open: 1};
const SIGNS = {good: '+', partly: '○', bad: '−', open: '?'};
const GAP = 0.09;

/**
 * The compass as a rose: a petal for each component, by aspect. How far it reaches, its sign and its pattern say the verdict, its
 * number leads to the table; colour says nothing that these do not.
 */
export function compassPicture(compass, label) {
  const petals = petalsOf(compass);
  return html`<svg class="rose" viewBox="${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}" role="img" aria-label=${label}>
    <defs>
      <pattern id="rose-bad" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" class="rose__bad"></rect>
        <path d="M0 0V6" class="rose__hatch"></path>
      </pattern>
    </defs>
    ${[REACH.bad, REACH.partly, REACH.good].map((reach) => svg`<circle r=${radius(reach)} class="rose__ring"></circle>`)}
    ${petals.map(petalView)}
    <circle r=${INNER - 6} class="rose__heart"></circle>
    <path d="M0 -20 5 0H-5z" class="rose__needle"></path>
    <path d="M0 20-5 0H5z" class="rose__needle rose__needle--quiet"></path>
  </svg>`;
}

function petalView({verdict, number, from, to}) {
  const kind = tone(verdict);
  const shape = arc()
    .innerRadius(INNER)
    .outerRadius(radius(REACH[kind]))
    .startAngle(from)
    .endAngle(to)
    .padAngle(0.025)
    .cornerRadius(3);
  const middle = (from + to) / 2 - Math.PI / 2;
  const at = (distance) => ({x: Math.cos(middle) * distance, y: Math.sin(middle) * distance});
  const sign = at(INNER + (radius(REACH[kind]) - INNER) * (kind === 'bad' ? 0.5 : 0.62));
  const name = at(OUTER + 16);
  return svg`<g class="petal petal--${kind}" data-verdict=${verdict}>
    <path d=${shape()} class="petal__shape"></path>
    <text x=${sign.x} y=${sign.y} class="petal__sign">${SIGNS[kind]}</text>
    <text x=${name.x} y=${name.y} class="petal__number">${number}</text>
  </g>`;
}

/** Equal petals, with room between the aspects. */
function petalsOf(compass) {
  const aspects = new Set(compass.map((one) => one.aspect)).size;
  const wide = (2 * Math.PI - aspects * GAP) / compass.length;
  let angle = GAP / 2;
  return compass.map((one, index) => {
    angle += index > 0 && compass[index - 1].aspect !== one.aspect ? GAP : 0;
    const petal = {verdict: one.verdict, number: index + 1, from: angle, to: angle + wide};
    angle += wide;
    return petal;
  });
}

function radius(reach) {
  return INNER + (OUTER - INNER) * reach;
}
