import {createHash} from 'node:crypto';

/**
 * Where the next page starts, as text that clients pass back and never read. `scope` names the question:
 * a cursor of another question is not a cursor.
 */
export function writeCursor(scope: string, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([digest(scope), ...position])).toString('base64url');
}

/** The position in a cursor of this scope, `undefined` for any other text. */
export function readCursor(scope: string, cursor: string): (string | number)[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value[0] !== digest(scope)) return undefined;
    const position: unknown[] = value.slice(1);
    return position.every((part) => typeof part === 'string' || typeof part === 'number')
      ? position
      : undefined;
  } catch {
    return undefined;
  }
}

function digest(scope: string): string {
  return createHash('sha256').update(scope).digest('base64url').slice(0, 12);
}
