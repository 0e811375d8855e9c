// @ts-check
import {html, nothing} from 'lit';
import {appearance, turn} from './appearance.js';
import {icon} from './icons.js';
import {identityView} from './identity-view.js';
import {language, LANGUAGES, speak, t} from './language.js';
import {noticesView} from './notices.js';
import {address} from './routes.js';
import {SCREENS} from './screens.js';

/** What stands around every screen. `menu` tells whether the navigation is unfolded where it does not fit. */
export function frame({current, menu, turnMenu, redraw}) {
  return html` <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main" @click=${toMain}
      >${t('shell.skip')}</a
    >
    <header class="frame-header">
      <div class="frame-header__bar">
        <a class="frame-header__home" href="#/weigh">${icon('compass')}<span>Kompas</span></a>
        <button
          type="button"
          class="utrecht-button utrecht-button--subtle frame-header__menu"
          aria-expanded=${menu}
          aria-controls="navigation"
          @click=${() => turnMenu(!menu)}
        >
          ${icon('menu')}<span class="menu__text">${t('shell.menu')}</span>
        </button>
        ${navigation(current, menu, turnMenu)}
        <div class="frame-header__tools">${tools(redraw)}</div>
      </div>
    </header>
    ${noticesView()}
    <main id="main" class="frame-main" tabindex="-1"></main>
    <footer class="frame-footer">
      <p>${t('shell.about')} <a class="utrecht-link" href="/v1/openapi.json">${t('shell.api')}</a></p>
    </footer>`;
}

function navigation(current, menu, turnMenu) {
  return html`<nav
    id="navigation"
    class="frame-navigation ${menu ? 'frame-navigation--open' : ''}"
    aria-label=${t('shell.navigation')}
  >
    <ul>
      ${SCREENS.map(
        ({id}) =>
          html`<li>
            <a href=${address(id)} @click=${() => turnMenu(false)} aria-current=${id === current ? 'page' : nothing}
              >${t(`${id}.name`)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function tools(redraw) {
  const dark = appearance() === 'dark';
  return html` ${identityView()}
    <button
      type="button"
      class="utrecht-button utrecht-button--subtle tool"
      aria-label=${t(dark ? 'shell.light' : 'shell.dark')}
      title=${t(dark ? 'shell.light' : 'shell.dark')}
      @click=${() => {
        turn();
        redraw();
      }}
    >
      ${icon(dark ? 'sun' : 'moon')}
    </button>
    <ul class="languages" aria-label=${t('shell.language')}>
      ${LANGUAGES.map(
        (code) =>
          html`<li>
            <button
              type="button"
              class="languages__choice"
              lang=${code}
              aria-pressed=${code === language()}
              @click=${() => speak(code)}
            >
              ${code.toUpperCase()}<span class="unseen"> ${t(`shell.in-${code}`)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

/** The address says where one is, so the link must not put itself there. */
function toMain(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}
