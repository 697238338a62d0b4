import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {maskName} from '../../../src/domain/dossier/mask-name.ts';
import {blankPersonalDetails, hasPersonalDetails} from '../../../src/domain/dossier/personal-details.ts';

describe('masking of names', () => {
  const NAMES = [
    ['Nguyễn Văn An', 'Nguyễn V** A**'],
    ['  Trần   Thị Ánh ', 'Trần T** Á**'],
    ['An', 'A**'],
    ['Đặng Ý', 'Đặng **'],
    ['Nguyễn V** A**', 'Nguyễn V** A**'],
    ['N*** V** An', 'N*** V** A**'],
    ['Lê Thị B.', 'Lê T** B.'],
    ['', ''],
  ] as const;
  for (const [name, masked] of NAMES) {
    it(`writes “${name}” as “${masked}”`, () => expect(maskName(name)).to.equal(masked));
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (name) => {
        expect(maskName(maskName(name))).to.equal(maskName(name));
      }),
    );
  });
});

describe('personal details in text', () => {
  const BLANKED = [
    ['CCCD 001099012345.', 'CCCD •••.'],
    ['CCCD 001 099 012 345', 'CCCD •••'],
    ['CMND 012345678', 'CMND •••'],
    ['ĐT 0912.345.678 gặp chị', 'ĐT ••• gặp chị'],
    ['0912-345-678', '•••'],
    ['(+84 912 345 678)', '(•••)'],
    ['SĐT:0387654321,CCCD:001099012345', 'SĐT:•••,CCCD:•••'],
    ['Thư điện tử: lan.nguyen_88@mail.example.com.', 'Thư điện tử: •••.'],
    ['lan@notgov.vn', '•••'],
  ] as const;
  for (const [text, expected] of BLANKED) {
    it(`blanks “${text}”`, () => {
      expect(blankPersonalDetails(text)).to.equal(expected);
      expect(hasPersonalDetails(text)).to.equal(true);
    });
  }

  const KEPT = [
    'Hồ sơ 000.17.22.H56-210531-0001',
    'Hồ sơ G09.20-20260609-0092637',
    'Nộp 150.000.000 đồng',
    'Nộp 150000000 đ',
    'Gọi 024 3872 1234 hoặc 1900 1000',
    'Hẹn ngày 26-11-2026 10 giờ',
    'Gửi về motcua@honglac.phutho.gov.vn',
    '2026-11-26 10:30',
    'Điều 12 khoản 3',
  ];
  for (const text of KEPT) {
    it(`leaves “${text}”`, () => expect(blankPersonalDetails(text)).to.equal(text));
  }
});
