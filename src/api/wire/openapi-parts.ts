/** Pieces that the operations of the OpenAPI document share. */

const reference = (name: string) => ({$ref: `#/components/schemas/${name}`});

/** A JSON body of a named schema. */
export const document = (name: string) => ({'application/json': {schema: reference(name)}});

/** A problem document (RFC 9457). */
export const problem = (description: string) => ({
  description,
  content: {'application/problem+json': {schema: reference('Problem')}},
});

export const queryParam = (name: string, schema: object, description: string) => ({
  name,
  in: 'query',
  description,
  schema,
});

export const pathParam = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: {type: 'string', maxLength: 80},
});

const text = {type: 'string'};

const cachedAs = (description: string, content: object) => ({
  200: {
    description,
    headers: {
      ETag: {schema: text, description: 'Give it back in `If-None-Match`'},
      'Cache-Control': {schema: text, description: 'Public, with `max-age`'},
    },
    content,
  },
  304: {description: 'Not changed since the ETag in `If-None-Match`'},
});

/** A public document, and the answer to a client that has it already. */
export const cached = (name: string, description: string) => cachedAs(description, document(name));

/** The same for a CSV file. */
export const cachedCsv = (description: string) => cachedAs(description, {'text/csv': {schema: text}});

export const badRequest = {
  400: problem('The request cannot be read'),
  422: problem('Some fields are refused; `errors` says which and why'),
};

export const missing = {404: problem('Nothing is found under this code')};

export const busy = {
  429: {
    ...problem('Asked too often'),
    headers: {'Retry-After': {schema: text, description: 'Seconds, or a date'}},
  },
  503: {
    ...problem('Closed for a time'),
    headers: {'Retry-After': {schema: text, description: 'Seconds, or a date, when it is known'}},
  },
};
