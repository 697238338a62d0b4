import {expect} from '@open-wc/testing';
import {readLookupDigits} from '../../../src/domain/dossier/lookup-digits.ts';

describe('last four digits', () => {
  it('takes four digits however they are typed', () => {
    for (const text of ['2345', ' 23 45 ', '23-45', '２３４５', '23\u200b45']) {
      expect(readLookupDigits(text), text).to.deep.equal({kind: 'digits', digits: '2345', shortened: false});
    }
  });

  it('keeps only the last four of a whole ID or phone number', () => {
    for (const text of ['001099012345', '0912 34 2345', '+84912342345']) {
      expect(readLookupDigits(text), text).to.deep.equal({kind: 'digits', digits: '2345', shortened: true});
    }
  });

  it('says how many are missing', () => {
    expect(readLookupDigits('23')).to.deep.equal({kind: 'too-short', missing: 2});
  });

  it('tells nothing typed from something else typed', () => {
    expect(readLookupDigits('  ')).to.deep.equal({kind: 'empty'});
    expect(readLookupDigits('12a4')).to.deep.equal({kind: 'not-digits'});
  });
});
