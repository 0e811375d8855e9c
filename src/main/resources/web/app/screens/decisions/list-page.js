// @ts-check
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {go} from '../../shell/routes.js';
import {policies} from '../../weighing/editions.js';
import {editionOf, wordsOf} from './editions.js';
import {exporting} from './exporting.js';
import {addressOf, filterOf, pathOf, wrong} from './filter.js';
import {listView} from './list-view.js';

/** The decisions that a filter finds, a page at a time. */
export function listPage(draw, signal) {
  const found = fetching(draw, {signal});
  const known = fetching(draw, {signal});
  const exported = exporting(draw, signal);
  const editions = new Map();
  const page = {form: filterOf({}), filter: filterOf({}), cursor: '', before: new Map(), wrong: null};
  let shown = null;

  async function find(signal) {
    const held = await get(pathOf(page.filter, {cursor: page.cursor}), {signal});
    await Promise.all([...new Set(held.decisions.map(keyOf))].map(learn));
    if (held.next) {
      page.before.set(held.next, page.cursor);
    }
    return held;
  }

  async function learn(name) {
    if (!editions.has(name)) {
      const [policy, edition] = name.split(' ');
      editions.set(name, await editionOf({policy, edition}));
    }
  }

  const actions = {
    change(name, value) {
      page.form = {...page.form, [name]: value, ...(name === 'policy' ? {edition: ''} : {})};
      draw();
    },
    search() {
      page.wrong = wrong(page.form);
      if (page.wrong) {
        draw();
        return;
      }
      const form = {...page.form, reference: page.form.reference.trim()};
      const to = addressOf(form);
      if (to === address()) {
        found.again();
      } else {
        go(to);
      }
    },
    clear() {
      page.form = filterOf({});
      page.wrong = null;
      go(addressOf(page.form));
      draw();
    },
    export: () => exported.start(page.filter),
  };

  function address() {
    return addressOf(page.filter, page.cursor);
  }

  return {
    address,
    show({values}) {
      const filter = filterOf(values);
      const to = addressOf(filter, values.cursor ?? '');
      if (to !== shown) {
        shown = to;
        exported.stop();
        Object.assign(page, {form: filter, filter, cursor: values.cursor ?? '', wrong: null});
        found.run(find);
      }
      if (known.state.step === 'idle') {
        known.run(policies);
      }
    },
    keyed() {
      [found, known, exported.fetched].forEach((one) => one.againWithKey());
    },
    leave() {
      shown = null;
      exported.stop();
    },
    view: () =>
      listView({
        page,
        found,
        policies: known.state.value ?? [],
        exported,
        actions,
        words: (one) => wordsOf(editions.get(keyOf(one))),
      }),
  };
}

function keyOf({policy, edition}) {
  return `${policy} ${edition}`;
}
