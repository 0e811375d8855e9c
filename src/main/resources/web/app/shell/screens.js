// @ts-check
/**
 * The screens, in the order of the navigation. Each is loaded when it is first opened; its file exports `open(root, signal)`. The signal
 * is aborted when the screen is left: its listeners, timers and fetches end with it.
 */
export const SCREENS = [
  {id: 'weigh', load: () => import('../screens/weigh/screen.js')},
  {id: 'rules', load: () => import('../screens/rules/screen.js')},
  {id: 'change', load: () => import('../screens/change/screen.js')},
  {id: 'cases', load: () => import('../screens/cases/screen.js')},
  {id: 'decisions', load: () => import('../screens/decisions/screen.js')},
  {id: 'running', load: () => import('../screens/running/screen.js')},
];

/** The screen of that name; the first where there is none. */
export function screenOf(id) {
  return SCREENS.find((screen) => screen.id === id) ?? SCREENS[0];
}
