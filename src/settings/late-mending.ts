import {readAgencyCode} from '../domain/agency/agency-code.ts';
import {bareText} from '../primitives/bare-text.ts';
import {refuseSecret} from './secret-check.ts';
import type {Settings} from './settings.ts';

/** Address and agency without what people leave around them. Throws `configuration` when the set-up holds a secret. */
export function mendSettings(attributeNames: readonly string[], settings: Settings): Settings {
  const api = bareText(settings.api) || undefined;
  refuseSecret(attributeNames, api);
  return {...settings, api, agency: readAgencyCode(settings.agency)};
}
