// @ts-check
import {day, locale, number, localized, t} from '../shell/language.js';

/** What an edition calls its parts, and how values are read. */
export function wording(edition) {
  const named = (list) => (id) => localized(list.find((one) => one.id === id)?.label) || id;
  const components = edition.compass.flatMap((aspect) => aspect.components);
  return {
    track: named(edition.tracks),
    precondition: named(edition.preconditions),
    aspect: named(edition.compass),
    component: named(components),
    role: named(edition.roles),
    activity: named(edition.activities),
    representation: named(edition.representation),
    condition: named(edition.conditions),
    referred: named(edition.referrals.to),
    matter: named(edition.referrals.for),
    indicator: (id) => localized(indicatorOf(edition, id)?.label) || id,
    document: (id) => edition.documents.find((one) => one.id === id)?.title ?? id,
    value: (id, value) => valueText(indicatorOf(edition, id), value),
  };
}

/** The indicator of that id, or undefined. */
export function indicatorOf(edition, id) {
  return edition.vocabulary.find((indicator) => indicator.id === id);
}

/** A country or region by name where the language has one. */
export function placeName(code) {
  try {
    const [country, part] = code.split('-');
    const name = new Intl.DisplayNames([locale()], {type: 'region'}).of(country);
    return part ? `${name} (${code})` : name;
  } catch {
    return code;
  }
}

/** A day, or the text where it is none. */
export function dayText(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? day(text) : (text ?? '');
}

function valueText(indicator, value) {
  if (value === undefined || indicator === undefined) {
    return value === undefined ? '' : String(value);
  }
  const label = (id) => localized(indicator.values?.find((one) => one.id === id)?.label) || id;
  switch (indicator.type) {
    case 'yes-no':
      return t(value ? 'weigh.yes' : 'weigh.no');
    case 'list':
      return value.length ? value.map(label).join(', ') : t('weigh.none');
    case 'choice':
      return label(value);
    case 'number':
      return number(value);
    default:
      return placeName(value);
  }
}
