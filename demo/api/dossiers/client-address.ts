import {isIPv6} from 'node:net';

/**
 * The part of an address that one household or office shares: an IPv4 address, or the first 64 bits of an
 * IPv6 address, since a single connection owns all of the rest.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The address that the nearest proxy saw: the last of `X-Forwarded-For`, for those before it can be made up. */
export function forwardedAddress(header: string | undefined): string | undefined {
  return header?.split(',').at(-1)?.trim() || undefined;
}
