// @ts-check
import {render} from 'lit';
import {away} from '../api/connection.js';
import {learnIdentity} from '../api/identity.js';
import {on} from './events.js';
import {frame} from './frame.js';
import {t} from './language.js';
import {say, unsay} from './notices.js';
import {onRoute, route} from './routes.js';
import {screenOf} from './screens.js';

let root;
let menu = false;
let opened = null;

/** Puts the workbench there and follows the address. */
export function start(element) {
  root = element;
  draw();
  follow();
  onRoute(follow);
  on(['notices', 'identity'], draw);
  on(['language'], () => {
    draw();
    title();
    opened?.screen?.show(route());
  });
  on(['connection'], connection);
  learnIdentity();
}

function draw() {
  const turnMenu = (open) => {
    menu = open;
    draw();
  };
  render(frame({current: screenOf(route().screen).id, menu, turnMenu, redraw: draw}), root);
}

function title() {
  document.title = `${t(`${opened.id}.name`)} · Kompas`;
}

async function follow() {
  const {id, load} = screenOf(route().screen);
  menu = false;
  draw();
  if (opened?.id === id) {
    opened.screen?.show(route());
    return;
  }
  const elsewhere = opened !== null;
  leave();
  const place = document.createElement('div');
  place.className = `screen screen--${id}`;
  document.getElementById('main').replaceChildren(place);
  opened = {id, screen: null, leaving: new AbortController()};
  title();
  await open(opened, place, load);
  if (elsewhere) {
    document.getElementById('main').focus();
  }
}

/** The signal that a screen got ends all that it listens to, waits for and fetches. */
function leave() {
  opened?.screen?.close?.();
  opened?.leaving.abort();
}

/** A screen that was left before it was there does not come any more. */
async function open(opening, place, load) {
  try {
    const module = await load();
    unsay('screen');
    if (opened === opening) {
      opening.screen = module.open(place, opening.leaving.signal);
      opening.screen.show(route());
    }
  } catch (fault) {
    console.warn(fault);
    opening.leaving.abort();
    opened = null;
    say('screen', {
      kind: 'error',
      text: () => t('shell.not-loaded'),
      actions: [{label: () => t('shell.again'), run: follow}],
    });
  }
}

function connection() {
  say(
    'connection',
    away() ? {kind: 'warning', text: () => t('shell.away')} : {kind: 'ok', text: () => t('shell.back')},
  );
}
