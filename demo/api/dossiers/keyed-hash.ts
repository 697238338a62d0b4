import {createHmac, scrypt, timingSafeEqual} from 'node:crypto';

/** Hashes that only a holder of the secret can make or check. */
export interface KeyedHash {
  /** Short name of a value for a log or a bucket: `purpose` keeps the names of one use apart from another's. */
  name(purpose: string, value: string): string;
  /** Slow hash of the digits of one dossier, hexadecimal. */
  digits(code: string, digits: string): Promise<string>;
  /** Changes when the secret does; says nothing about it. */
  readonly fingerprint: string;
}

const SCRYPT = {N: 4_096, r: 8, p: 1};

export function keyedHash(secret: string): KeyedHash {
  const hmac = (purpose: string, value: string) =>
    createHmac('sha256', secret).update(`${purpose}\0${value}`).digest('hex');
  return {
    name: (purpose, value) => hmac(purpose, value).slice(0, 32),
    digits: (code, digits) =>
      new Promise((resolve, reject) => {
        scrypt(digits, hmac('digits', code), 32, SCRYPT, (error, key) =>
          error ? reject(error) : resolve(key.toString('hex')),
        );
      }),
    fingerprint: hmac('fingerprint', '').slice(0, 16),
  };
}

/** Compares two hexadecimal hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}
