const SECRET_NAME = /token|secret|passw|api-?key|authori[sz]ation|credential/i;

/**
 * Names the part of a widget's set-up that holds a secret, if any: everything in a page can be read by
 * everyone, so an attribute or an address is no place for one.
 */
export function findSecret(attributeNames: readonly string[], api: string | undefined): string | undefined {
  const attribute = attributeNames.find((name) => SECRET_NAME.test(name));
  if (attribute) return `attribute "${attribute}"`;
  if (api && (/\/\/[^/?#]*@/.test(api) || SECRET_NAME.test(/[?#].*/.exec(api)?.[0] ?? '')))
    return 'attribute "api"';
  return undefined;
}
