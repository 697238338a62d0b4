import assert from 'node:assert/strict';
import {it} from 'node:test';
import {clientNetwork, forwardedAddress} from '../../../demo/api/dossiers/client-address.ts';

it('takes what one household shares of an address', () => {
  const table: Record<string, string> = {
    '203.0.113.7': '203.0.113.7',
    '::ffff:203.0.113.7': '203.0.113.7',
    '::1': '0:0:0:0',
    '2001:db8:1:2:3:4:5:6': '2001:db8:1:2',
    '2001:0DB8:0001:0002::1': '2001:db8:1:2',
    '2001:db8::1': '2001:db8:0:0',
    'fe80::1%eth0': 'fe80:0:0:0',
    unknown: 'unknown',
  };
  for (const [address, network] of Object.entries(table)) assert.equal(clientNetwork(address), network);
});

it('believes the nearest proxy only', () => {
  assert.equal(forwardedAddress('1.1.1.1, 203.0.113.7'), '203.0.113.7');
  assert.equal(forwardedAddress('203.0.113.7'), '203.0.113.7');
  assert.equal(forwardedAddress(''), undefined);
  assert.equal(forwardedAddress(undefined), undefined);
});
