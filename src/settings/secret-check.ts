import {SourceError} from '../domain/source-error.ts';

const SECRET_NAME = /token|secret|passw|api-?key|authori[sz]ation|credential/i;

/**
 * Names the part of a widget's set-up that holds a secret, if any: everything in a page can be read by
 * everyone, so an attribute or an address is no place for one.
 */
function findSecret(attributeNames: readonly string[], api: string | undefined): string | undefined {
  const attribute = attributeNames.find((name) => SECRET_NAME.test(name));
  if (attribute) return `attribute "${attribute}"`;
  if (api && (/\/\/[^/?#]*@/.test(api) || SECRET_NAME.test(/[?#].*/.exec(api)?.[0] ?? '')))
    return 'attribute "api"';
  return undefined;
}

/** Throws `configuration` when a widget's set-up holds a secret. */
export function refuseSecret(attributeNames: readonly string[], api: string | undefined): void {
  const secret = findSecret(attributeNames, api);
  if (!secret) return;
  throw new SourceError(
    'configuration',
    `${secret} seems to hold a secret. Everyone who opens this page can read it: remove it and change the secret.`,
  );
}
