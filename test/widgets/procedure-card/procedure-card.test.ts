import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/procedure.ts';
import type {Source} from '../../../src/domain/sources.ts';
import type {ProcedureCardElement} from '../../../src/widgets/procedure-card/procedure-card.element.ts';
import {failing, fakeSource} from '../../support/fake-source.ts';
import {BIRTH, OFFICE} from '../../support/procedures.ts';
import {until} from '../../support/until.ts';

const good = (parts: Partial<Source> = {}): Source =>
  fakeSource({procedure: () => Promise.resolve(BIRTH), agency: () => Promise.resolve(OFFICE), ...parts});

const open = (source: Source, code = '1.001193', language = 'vi') =>
  fixture<ProcedureCardElement>(
    html`<motcua-procedure .source=${source} code=${code} language=${language} hotline="1022"></motcua-procedure>`,
  );

describe('the procedure card', () => {
  it('shows name, facts and the way to apply, the papers behind a disclosure', async () => {
    const card = await open(good());
    const detail = await until(() => card.shadowRoot!.querySelector('[part=detail]'), 'never shown');
    expect(detail.textContent).to.include(BIRTH.name).and.to.include('Miễn phí');
    expect(detail.querySelector('[part=apply]')!.getAttribute('href')).to.equal(BIRTH.applyUrl);
    expect(detail.querySelector('details')!.textContent).to.include('Giấy chứng sinh');
    expect(detail.querySelector('details')!.open).to.equal(false);
    await expect(card).to.be.accessible();
  });

  it('reads the code in the forms that offices write', async () => {
    const asked: string[] = [];
    await open(
      good({procedure: (code) => (asked.push(code), Promise.resolve(BIRTH))}),
      '1.001193.000.00.00.H26',
    );
    expect(asked).to.deep.equal(['1.001193']);
  });

  it('says what to do when the procedure does not exist', async () => {
    const card = await open(good({procedure: () => failing('not-found')}));
    const problem = await until(() => card.shadowRoot!.querySelector('[part=problem]'), 'no message');
    expect(problem.textContent).to.include('Không tìm thấy').and.to.include('1022');
    await expect(card).to.be.accessible();
  });

  it('says that it is not ready when it has no code that can be read', async () => {
    const card = await open(good(), 'khai sinh');
    const problem = await until(() => card.shadowRoot!.querySelector('[part=problem]'), 'no message');
    expect(problem.textContent).to.include('chưa sẵn sàng');
  });

  it('shows another procedure when its code changes, and speaks English when asked to', async () => {
    const other = {...BIRTH, code: '1.000894', name: 'Thủ tục đăng ký kết hôn'};
    const card = await open(
      good({procedure: (code) => Promise.resolve(code === other.code ? other : BIRTH)}),
    );
    await until(() => card.shadowRoot!.textContent.includes(BIRTH.name), 'first never shown');
    card.code = '1.000894';
    card.language = 'en';
    await until(() => card.shadowRoot!.textContent.includes('What to bring'), 'English never shown');
    expect(card.shadowRoot!.querySelector('#name')!.textContent).to.equal(other.name);
  });
});
