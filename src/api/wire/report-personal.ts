import type {Dossier} from '../../domain/dossier/dossier.ts';
import {maskName} from '../../domain/dossier/mask-name.ts';
import {hasPersonalDetails} from '../../domain/dossier/personal-details.ts';
import type {Report} from './clean-text.ts';
import {ownValue} from './readers.ts';

/** Fields of the contract that hold codes and addresses, which may look like numbers of persons. */
const NO_PROSE = ['code', 'procedureCode', 'postalCode', 'apologyUrl'];

/** Names of fields, English or Vietnamese, that hold what identifies a person; `phone` does, `officePhone` does not. */
const ABOUT_A_PERSON =
  /^(?:\w*(?:cccd|cmnd|canCuoc|identity|idCard|passport|birth|ngaySinh)\w*|(?:applicant|citizen|owner|nguoiNop)?_?(?:phone\w*|mobile|dienThoai|sdt|address|diaChi|email|fullName|hoTen)|(?:applicant|citizen|owner)_?(?:id|name))$/i;

/** No document of the contract is nested deeper. */
const DEEPEST = 4;

const told = new Set<string>();

/**
 * Tells the webmaster, once on a page for each kind, that a source sends what it must keep to itself: an unmasked
 * name, numbers of ID cards or phones, fields about a person that the contract does not have. None of it is shown;
 * the report names the place, never the value.
 */
export function reportPersonal(json: unknown, dossier: Dossier, report: Report): void {
  const tell = (kind: string, key: string): void => {
    if (told.has(kind)) return;
    told.add(kind);
    // A key may itself be a number of a person: only what looks like the name of a field is said.
    const place = /^[a-z]\w{0,39}$/i.test(key) ? `dossier.${key}` : 'dossier';
    report(`${place}: ${kind}. It is not shown here, but no source may send it.`);
  };
  const {applicant} = dossier;
  if (applicant && maskName(applicant) !== applicant) tell('a name that is not masked', 'applicant');
  for (const key of Object.keys(Object(json) as object)) {
    const isOurs = Object.hasOwn(dossier, key);
    if (!NO_PROSE.includes(key) && holdsNumber(ownValue(json, key)))
      tell('the number of an ID card or a phone', key);
    else if (!isOurs && ABOUT_A_PERSON.test(key)) tell('a field about a person', key);
  }
}

function holdsNumber(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return hasPersonalDetails(value);
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return false;
  return Object.values(value).some((each) => holdsNumber(each, depth + 1));
}
