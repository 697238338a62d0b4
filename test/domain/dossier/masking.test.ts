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
    ['Nguyễn Văn An.', 'Nguyễn V** A**'],
    ['Nguyễn*Văn*An', 'N**'],
    ['Nguyễn.Văn.An.', 'N**'],
    ['Nguyễn.Văn An', 'N** A**'],
    ['NGUYỄN VĂN AN…', 'NGUYỄN V** A**'],
    ['Nguyễn V*n A•', 'Nguyễn V** A•'],
    ['Trần T… ×××', 'Trần T… ×××'],
    ["H'Hen Niê", "H'Hen N**"],
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
    [
      'Liên hệ 0912345678/0987654321, CCCD số 001099012345.Đề nghị nộp lại',
      'Liên hệ •••/•••, CCCD số •••.Đề nghị nộp lại',
    ],
    ['0912345678-Nguyễn Văn An', '•••-Nguyễn Văn An'],
    ['0912345678 - 0987654321', '••• - •••'],
    ['0912345678 0987654321', '••• •••'],
    ['CCCD001099012345', 'CCCD•••'],
    ['001099012345/CCCD', '•••/CCCD'],
    ['SĐT0912345678', 'SĐT•••'],
    ['0912345678 đồng chí An', '••• đồng chí An'],
    ['0912345678 đ/c Bình', '••• đ/c Bình'],
    ['84912345678 đ/c Bình', '••• đ/c Bình'],
    ['0912345678 đ', '••• đ'],
    ['123456789 đồng chí An', '••• đồng chí An'],
    ['001.099.012.345', '•••'],
    ['0010 9901 2345', '•••'],
    ['012 345 678', '•••'],
    ['012.345.678', '•••'],
    ['CMND012345678', 'CMND•••'],
    ['CMND số 123.456.789', 'CMND số •••'],
    ['012345678/CA Hà Nội', '•••/CA Hà Nội'],
    ['0084912345678', '•••'],
    ['84.912.345.678', '•••'],
    ['+84 (0) 912 345 678', '•••'],
    ['0912–345–678', '•••'],
    ['0912_345_678', '•••'],
    ['0912 - 345 - 678', '•••'],
    ['09.12.345678', '•••'],
    ['09-12-34-56-78', '•••'],
    ['09.12.34.56.78', '•••'],
    ['09 12 34 56 78', '•••'],
    ['26/11/2026 0912345678', '26/11/2026 •••'],
    ['150.000 0912345678', '150.000 •••'],
    ['H26.15-251101-0012/0912345678', 'H26.15-251101-0012/•••'],
    ['hotline 19001000-0912345678', 'hotline 19001000-•••'],
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
    'Hồ sơ H26.15-251101-0012 và H26.15-090531-0013.',
    'Thủ tục 1.001193.000.00.00.H56, 2.000889',
    'Đơn PA-20261101-0007, biên nhận BN-2026/00123',
    'Theo 45/2020/NĐ-CP, 107/2021/NĐ-CP và 01/2023/TT-VPCP ngày 05/04/2023',
    'Nộp 1.500.000 đồng, 20.000 đ/bản hoặc 150000000 đồng/công',
    'Nộp bản sao CCCD và 150.000.000 đồng',
    'Nộp 1.050.000.000 1 lần, 84.912.345.678 đồng, 1 050 000 000 đ',
    'Từ 05.10.2026-10.10.2026, hoặc 05.10.2026 10 giờ',
    'Giờ làm việc: 07.30-11.30 13.30-17.00, 07:30–11:30',
    'Nghỉ các ngày 04-30 05-01 09-01 09-02, hệ số 0.74 0.56 0.56 0.75',
    'Gọi 024 3872 1234-5, 0210.3846.647, +842438721234 hoặc 1900 1000',
  ];
  for (const text of KEPT) {
    it(`leaves “${text}”`, () => expect(blankPersonalDetails(text)).to.equal(text));
  }

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const two = (n: number) => String(n).padStart(2, '0');
  const month = fc.integer({min: 1, max: 12}).map(two);
  const dayOfMonth = fc.integer({min: 1, max: 28}).map(two);
  const number = fc.oneof(
    fc
      .tuple(fc.constantFrom('0', '84', '+84', '0084'), fc.constantFrom(...'35789'), digits(8))
      .map((all) => all.join('')),
    digits(11).map((rest) => `0${rest}`),
  );

  it('blanks a number whatever letter or sign touches it', () => {
    const touching = fc.constantFrom(
      '',
      ' ',
      '/',
      '-',
      '.',
      ':',
      'SĐT',
      'CCCD',
      'số ',
      ', ',
      '(',
      ')',
      'An',
      ' đồng chí',
    );
    fc.assert(
      fc.property(number, touching, touching, (own, before, after) => {
        const text = `Gọi ${before}${own}${after}`;
        expect(blankPersonalDetails(text)).to.equal(`Gọi ${before}•••${after}`);
      }),
    );
  });

  it('leaves codes, dates, amounts and laws, alone or beside one another', () => {
    const kept = fc.oneof(
      fc
        .tuple(fc.constantFrom('000.17.22.H56', 'H26.15', 'G09', 'H44.100.12'), month, dayOfMonth, digits(4))
        .map(([agency, m, d, serial]) => `${agency}-26${m}${d}-${serial}`),
      fc
        .tuple(dayOfMonth, month, fc.constantFrom('.', '-', '/'))
        .map(([d, m, sep]) => [d, m, 2026].join(sep)),
      fc.tuple(month, dayOfMonth).map(([m, d]) => `2026-${m}-${d}`),
      fc
        .tuple(fc.integer({min: 1, max: 99_999_999_999}), fc.constantFrom(' đồng', ' đ', 'đ', ' VNĐ'))
        .map(([amount, unit]) => amount.toLocaleString('de') + unit),
      fc.integer({min: 1, max: 99_999_999_999}).map((amount) => `${amount} đồng`),
      fc.integer({min: 1, max: 399}).map((n) => `${two(n)}/2025/NĐ-CP`),
      digits(6).map((rest) => `1.${rest}`),
    );
    fc.assert(
      fc.property(
        fc.array(kept, {minLength: 1, maxLength: 4}),
        fc.constantFrom(' ', ', ', '; '),
        (all, gap) => {
          const text = `Nộp ${all.join(gap)}.`;
          expect(blankPersonalDetails(text)).to.equal(text);
        },
      ),
    );
  });
});
