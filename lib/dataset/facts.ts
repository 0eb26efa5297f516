/**
 * Questions of time to the records: who held which role on a day, and what is the latest known.
 *
 * A bound known to the year only counts as holding through the whole of it, since refusing would lose the card's best line; where
 * two roles of one office then claim the day, the one that began later wins.
 */
import { earliest, latest } from './edtf.ts';
import type { Leader, OfficeTerm, Organization, Person, Place, Role } from './schema.ts';

interface Term {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a term holds on `day` (ISO 8601). An open end reaches to the record's `asOf` and, for want of other news, beyond it. */
export function holdsOn(term: Term, day: string): boolean {
  if (term.from === 'unknown' && term.to === 'unknown') return false;
  const from = term.from === 'unknown' ? undefined : earliest(term.from);
  const to = term.to === 'unknown' ? undefined : latest(term.to);
  // An end that is not known bounds nothing: only the start's own precision can be stood for.
  if (term.to === 'unknown') return from !== undefined && day >= from && day <= (latest(term.from) ?? from);
  if (from === undefined) return to !== undefined && term.from === 'unknown' && day <= to && day >= `${Number(to.slice(0, 4)) - 1}-01-01`;
  return day >= from && (to === undefined || day <= to);
}

/** The roles held on `day`, offices first, then the later begun first. */
export function rolesAt(person: Person, day: string): Role[] {
  return person.roles.filter((role) => holdsOn(role, day)).sort(byWeight);
}

/** The role to name on `day`, or nothing. */
export const roleAt = (person: Person, day: string): Role | undefined => rolesAt(person, day)[0];

/** The latest role: one held at `asOf`, else the one that ended last. */
export function latestRole(person: Person): Role | undefined {
  const open = person.roles.filter((role) => role.to === undefined).sort(byWeight);
  if (open[0]) return open[0];
  return [...person.roles].sort((a, b) => (latest(b.to) ?? '').localeCompare(latest(a.to) ?? ''))[0];
}

/** Who led the organisation on `day`. */
export const leaderAt = (organization: Organization, day: string): Leader | undefined => leaderOf(organization.leaders, day);

/** Who held a country's office on `day`. */
export const holderAt = (country: Place, office: OfficeTerm['office'], day: string): OfficeTerm | undefined =>
  leaderOf(
    (country.offices ?? []).filter((term) => term.office === office),
    day,
  );

/** The holder at the latest day known, or nothing where every term has an end. */
export const latestHolder = (country: Place, office: OfficeTerm['office']): OfficeTerm | undefined =>
  (country.offices ?? []).filter((term) => term.office === office && term.to === undefined).sort(laterFirst)[0];

/** Of terms of one office, the one that holds on `day`; the later begun where two claim it. */
export const leaderOf = <T extends Term>(terms: readonly T[], day: string): T | undefined =>
  terms.filter((term) => holdsOn(term, day)).sort(laterFirst)[0];

/** The leader at `asOf`, or nothing where none is stated to hold it then. */
export const latestLeader = (organization: Organization): Leader | undefined =>
  organization.leaders.filter((term) => term.to === undefined).sort(laterFirst)[0];

const OFFICE_ORDER = ['head-of-state', 'head-of-government', 'head'];
const weight = (role: Role): number => (role.office ? OFFICE_ORDER.indexOf(role.office) : OFFICE_ORDER.length);
const laterFirst = (a: Term, b: Term): number => (earliest(b.from) ?? '').localeCompare(earliest(a.from) ?? '');
const byWeight = (a: Role, b: Role): number => weight(a) - weight(b) || laterFirst(a, b);
