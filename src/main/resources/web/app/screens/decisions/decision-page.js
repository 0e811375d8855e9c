// @ts-check
import {answered, call} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {nameOf, saveJson} from '../../shell/saving.js';
import {decisionView} from './decision-view.js';
import {decisionWhole} from './editions.js';

/** One decision: read, evaluated again, made a recorded case of, rid of personal data. `back` is the address of the list. */
export function decisionPage(draw, back, signal) {
  const whole = fetching(draw, {signal});
  const reproduced = fetching(draw, {signal});
  const recordedCase = fetching(draw, {signal});
  const erased = fetching(draw, {signal});
  const all = [whole, reproduced, recordedCase, erased];
  const page = {id: null, name: '', unnamed: false};
  const path = (part) => `/v1/decisions/${encodeURIComponent(page.id)}${part}`;

  const actions = {
    reproduce: () => reproduced.run(async (signal) => (await call(path('/reproduction'), {signal})).body),
    rename(name) {
      page.name = name;
      page.unnamed = false;
      draw();
    },
    keepCase() {
      page.unnamed = page.name.trim() === '';
      if (page.unnamed) {
        draw();
        document.getElementById('case-name').focus();
        return;
      }
      recordedCase.run(async (signal) => {
        const response = await answered(path(`/recorded-case?${new URLSearchParams({name: page.name.trim()})}`), {
          signal,
        });
        const file = nameOf(response, 'case.json');
        saveJson(file, await response.json());
        return {file};
      });
    },
    erase: () =>
      erased.run(async (signal) => {
        await call(path('/personal-data'), {method: 'DELETE', signal});
        await whole.again();
        document.getElementById('erase-title')?.focus();
      }),
  };

  return {
    show({parts: [id]}) {
      if (id !== page.id) {
        all.forEach((one) => one.stop());
        Object.assign(page, {id, name: '', unnamed: false});
        whole.run((signal) => decisionWhole(id, signal));
      }
    },
    keyed: () => all.forEach((one) => one.againWithKey()),
    leave() {
      all.forEach((one) => one.stop());
      page.id = null;
    },
    view: () => decisionView({page, whole, reproduced, recordedCase, erased, actions, back: back()}),
  };
}
