import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type DossierCodeReading, readDossierCode} from '../../../src/domain/dossier/dossier-code.ts';

const OLD = '000.17.22.H56-210531-0001';
const NEW = 'G09.20-20260609-0092637';
const LOOSE = 'H26.15-251101-0012';

const code = (text: string, repaired = true): DossierCodeReading => ({kind: 'code', code: text, repaired});

const TABLE: readonly (readonly [string, DossierCodeReading])[] = [
  [OLD, code(OLD, false)],
  [NEW, code(NEW, false)],
  [LOOSE, code(LOOSE, false)],
  ['h26.15-251101-0012', code(LOOSE, false)],
  [`  ${NEW}\n`, code(NEW, false)],
  ['G09.20.1.2-20260609-0092637', code('G09.20.1.2-20260609-0092637', false)],
  ['H26-251101-0012', code('H26-251101-0012', false)],
  ['000.17.22.H56 – 210531 – 0001', code(OLD)],
  ['000.17.22.H56—210531—0001', code(OLD, false)],
  ['000.17.22.H56\u2011210531\u20110001', code(OLD, false)],
  ['000.17.22.H56\u2212210531\u22120001', code(OLD, false)],
  ['000.17.22.H56-\u200b210531-0001', code(OLD, false)],
  ['\u202a000.17.22.H56-210531-0001\u202c', code(OLD, false)],
  ['０００.１７.２２.Ｈ５６-２１０５３１-０００１', code(OLD, false)],
  ['000 17 22 H56 210531 0001', code(OLD)],
  ['000-17-22-H56-210531-0001', code(OLD)],
  ['000,17,22,H56-210531-0001', code(OLD)],
  ['000. 17. 22. H56 - 210531 - 0001', code(OLD)],
  ['000.17.22.H56_210531_0001', code(OLD, false)],
  ['000.17.22.H56/210531/0001', code(OLD)],
  ['0001722H562105310001', code(OLD)],
  ['000.17.22.H56-21 0531-0001', code(OLD)],
  ['OOO.17.22.H56-210531-OOO1', code(OLD)],
  ['ooo.l7.22.h56-2lo53l-oool', code(OLD)],
  ['000.I7.22.H56-210531-000I', code(OLD)],
  ['H26:15-251101-0012', code(LOOSE)],
  ['Ma ho so: 000.17.22.H56-2105\n31-0001', code(OLD)],
  ['Ho so 1: H26.15-251101-0012', code(LOOSE)],
  ['GO9.2O-2O26O6O9-OO92637', code(NEW)],
  ['HZ6.15-251101-0012', {kind: 'unknown-form', code: 'HZ6.15-251101-0012'}],
  [`Mã hồ sơ: ${OLD}`, code(OLD)],
  [`Ma ho so: ${OLD} cua ong/ba da duoc tiep nhan ngay 31/05/2021, hen tra 15/06/2021.`, code(OLD)],
  [`UBND P.Long Bien: Ho so ${LOOSE}. LH 024 3872 1234`, code(LOOSE)],
  [`(DVC) HS so ${NEW}, nop ngay 09/06/2026`, code(NEW)],
  [`Ngay 31/05/2021 ${LOOSE} da tiep nhan`, code(LOOSE)],
  [`HS:${LOOSE};Trang thai:Dang xu ly`, code(LOOSE)],
  [`${OLD}.`, code(OLD)],
  [`"${OLD}"`, code(OLD)],
  [`https://mot-cua.example/tra-cuu?ma=${LOOSE}`, code(LOOSE)],
  [`${OLD}\n${LOOSE}`, code(OLD)],
  ['G22.99-09062026-0092637', code('G22.99-09062026-0092637', false)],
  ['', {kind: 'empty'}],
  [' \u200b\t', {kind: 'empty'}],
  ['000.17.22', {kind: 'incomplete', part: 'agency'}],
  ['210531-0001', {kind: 'incomplete', part: 'agency'}],
  ['000.17.22.H56', {kind: 'incomplete', part: 'date'}],
  ['000.17.22.H56-', {kind: 'incomplete', part: 'date'}],
  ['H26.15', {kind: 'incomplete', part: 'date'}],
  ['H26:15', {kind: 'incomplete', part: 'date'}],
  ['Ho so cua toi 251101-0012', {kind: 'incomplete', part: 'agency'}],
  ['Giay hen noi 20261120-00123', {kind: 'incomplete', part: 'agency'}],
  ['UBND xa Loi 251101-0012', {kind: 'incomplete', part: 'agency'}],
  ['moi 20261120 - 00123', {kind: 'incomplete', part: 'agency'}],
  ['so bien nhan cua toi 010126/00345', {kind: 'incomplete', part: 'agency'}],
  ['Ho so: H26 Loi 251101 - 0012', {kind: 'incomplete', part: 'date'}],
  ['H26.150-2611', {kind: 'incomplete', part: 'date'}],
  ['000.17.22.H56-210531', {kind: 'incomplete', part: 'serial'}],
  ['G09.20-20260609-', {kind: 'incomplete', part: 'serial'}],
  ['H26.15-251101-00', {kind: 'incomplete', part: 'serial'}],
  ['17.22.H56-210531-0001', {kind: 'wrong-part', part: 'agency'}],
  ['000.17.22.056-210531-0001', {kind: 'wrong-part', part: 'agency'}],
  ['000.17.22.156-210531-0001', {kind: 'wrong-part', part: 'agency'}],
  ['000.17.22.56-210531-0001', {kind: 'wrong-part', part: 'agency'}],
  ['000.17.22.H56-211331-0001', {kind: 'wrong-part', part: 'date'}],
  ['000.17.22.H56-210532-0001', {kind: 'wrong-part', part: 'date'}],
  ['H26.15-25110-0012', {kind: 'wrong-part', part: 'date'}],
  ['G09.20-19990609-0092637', {kind: 'wrong-part', part: 'date'}],
  ['H26.15-251101-00A2', {kind: 'wrong-part', part: 'serial'}],
  ['H26.15-251101-123456789', {kind: 'wrong-part', part: 'serial'}],
  ['BN-2026/00123', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['bn-2026/00123', {kind: 'unknown-form', code: 'bn-2026/00123'}],
  ['Ho so BN-2026/00123 da xong', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['Ho so BN-2026/00123.', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['Ngay hen: 26/11/2026. Ma HS BN-2026/00123', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['Ma HS: BN-2026/00123. Ngay hen: 26/11/2026', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['BN-2026/00123 26/11/2026', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['BN-2026/00123 BN-2026/00124', {kind: 'unknown-form', code: 'BN-2026/00124'}],
  ['Ho so 12345 nop ngay 26/11/2026', {kind: 'unknown-form', code: '12345'}],
  ['BN-2026/00123 0912345678', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['BN 2026/00123', {kind: 'unknown-form', code: 'BN2026/00123'}],
  ['PA - 20261101 - 7', {kind: 'unknown-form', code: 'PA-20261101-7'}],
  ['HZ6.15 - 251101 - 0012', {kind: 'unknown-form', code: 'HZ6.15-251101-0012'}],
  ['26/11/2026', {kind: 'unreadable'}],
  ['PA-20261101-7', {kind: 'unknown-form', code: 'PA-20261101-7'}],
  ['A12-2026-0001', {kind: 'unknown-form', code: 'A12-2026-0001'}],
  ['ĐK26-00017', {kind: 'unknown-form', code: 'ĐK26-00017'}],
  ['20261123000123', {kind: 'unknown-form', code: '20261123000123'}],
  ['001099012345', {kind: 'personal-number'}],
  ['001 099 012 345', {kind: 'personal-number'}],
  ['0912 345 678', {kind: 'personal-number'}],
  ['+84912345678', {kind: 'personal-number'}],
  ['CCCD: 001099012345', {kind: 'personal-number'}],
  ['Sdt cua toi 0912345678', {kind: 'personal-number'}],
  ['SDT 0912 345 678', {kind: 'personal-number'}],
  ['Ma BN-2026/00123 sdt: 0912345678', {kind: 'personal-number'}],
  ['012345678', {kind: 'personal-number'}],
  ['012 345 678', {kind: 'personal-number'}],
  ['123456789', {kind: 'personal-number'}],
  ['CMND 012345678', {kind: 'personal-number'}],
  ['CMND012345678', {kind: 'personal-number'}],
  ['so cmnd: 12345678', {kind: 'personal-number'}],
  ['Số căn cước công dân số 001 099 012 345', {kind: 'personal-number'}],
  ['can cuoc: 1099012345', {kind: 'personal-number'}],
  [`CCCD 001099012345, ma ${LOOSE}`, code(LOOSE)],
  ['Nop ban sao CCCD. Ma BN-2026/00123', {kind: 'unknown-form', code: 'BN-2026/00123'}],
  ['abc', {kind: 'unreadable'}],
  ['12', {kind: 'unreadable'}],
  ['hồ sơ của tôi đâu rồi', {kind: 'unreadable'}],
  ['<script>alert(1)</script>', {kind: 'unreadable'}],
  ["1' OR '1'='1", {kind: 'unreadable'}],
];

describe('dossier code', () => {
  for (const [text, expected] of TABLE) {
    it(`reads ${JSON.stringify(text)} as ${Object.values(expected).join(' ')}`, () => {
      expect(readDossierCode(text)).to.deep.equal(expected);
    });
  }

  const valid = fc
    .tuple(
      fc.constantFrom('000.17.22.H56', 'H26.15', 'G09', 'H44.100.12'),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 28}),
      fc.integer({min: 1, max: 9999}),
    )
    .map(([agency, month, dayOfMonth, serial]) => {
      const two = (n: number) => String(n).padStart(2, '0');
      return `${agency}-26${two(month)}${two(dayOfMonth)}-${String(serial).padStart(4, '0')}`;
    });

  it('finds a code in the middle of any words', () => {
    fc.assert(
      fc.property(
        valid,
        fc.stringMatching(/^[a-z ,;]{0,40}$/),
        fc.stringMatching(/^[a-z ,;]{0,40}$/),
        (text, before, after) => {
          expect(readDossierCode(`${before} ${text} ${after}`)).to.include({kind: 'code', code: text});
        },
      ),
    );
  });

  it('reads its own answer unchanged', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60}), (text) => {
        const reading = readDossierCode(text);
        if (reading.kind === 'code')
          expect(readDossierCode(reading.code)).to.deep.equal(code(reading.code, false));
      }),
    );
    fc.assert(
      fc.property(valid, (text) => {
        expect(readDossierCode(text)).to.deep.equal(code(text, false));
      }),
    );
  });

  it('reads nothing into long hostile text, and looks at its beginning only', () => {
    for (const piece of ['0.', 'H26.15-', '000.17.22.', '1 ', 'O', 'a:']) {
      expect(readDossierCode(piece.repeat(20_000))).to.deep.equal(readDossierCode(piece.repeat(1_000)));
    }
  });
});
