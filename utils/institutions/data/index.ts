import type { SourceType } from '../../model';
import type { InstitutionEntry, TypedEntry } from '../institution';
import type { OfficeData } from '../office-data';
import centralBank from './central-bank.json';
import company from './company.json';
import brands from './company-brands.json';
import government from './government.json';
import stateInstitutions from './government-institutions.json';
import security from './government-security.json';
import internationalOrganisation from './international-organisation.json';
import journal from './journal.json';
import media from './media.json';
import newsAgency from './news-agency.json';
import ngo from './ngo.json';
import armedGroups from './ngo-armed-groups.json';
import parties from './ngo-parties.json';
import sports from './ngo-sports.json';
import unions from './ngo-unions.json';
import officeData from './offices.json';
import pollster from './pollster.json';
import ratingAgency from './rating-agency.json';
import statisticsOffice from './statistics-office.json';
import thinkTank from './think-tank.json';
import university from './university.json';

// Each file holds one type: its name says which, or begins with it where a type has several files (`ngo-parties.json`).
const files: readonly (readonly [SourceType, readonly InstitutionEntry[]])[] = [
  ['think-tank', thinkTank],
  ['university', university],
  ['international-organisation', internationalOrganisation],
  ['government', government],
  ['government', security],
  ['government', stateInstitutions],
  ['central-bank', centralBank],
  ['statistics-office', statisticsOffice],
  ['ngo', ngo],
  ['ngo', parties],
  ['ngo', armedGroups],
  ['ngo', unions],
  ['ngo', sports],
  ['pollster', pollster],
  ['rating-agency', ratingAgency],
  ['news-agency', newsAgency],
  ['media', media],
  ['journal', journal],
  ['company', company],
  ['company', brands],
];

/** All entries typed by hand, file by file. */
export const entries: readonly TypedEntry[] = files.flatMap(([type, lines]) => lines.map(line => ({ ...line, type })));

/** Offices that every country has, for entries by rule. */
export const offices = officeData as OfficeData;
