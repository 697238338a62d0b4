import {expect} from '@open-wc/testing';
import {createEndpoint, type EndpointOptions} from '../../src/api/endpoint.ts';
import {html, json, problem, scripted} from './support/answers.ts';
import {HastyClock, ManualClock} from './support/clocks.ts';
import {failureOf} from './support/failure.ts';

const signal = () => new AbortController().signal;
const asIs = (value: unknown) => value;

function endpoint(options: Partial<EndpointOptions>) {
  const problems: string[] = [];
  const made = createEndpoint({
    api: 'https://api.example/v1',
    pageUrl: 'https://phuong.example/tin-tuc/bai-1',
    report: (problem) => problems.push(problem),
    clock: new HastyClock(),
    ...options,
  });
  return {...made, problems};
}

describe('the address of an API', () => {
  for (const [api, asked] of [
    ['https://api.example/v1', 'https://api.example/v1/x'],
    ['https://api.example/v1/', 'https://api.example/v1/x'],
    ['https://api.example/v1?key=1#a', 'https://api.example/v1/x'],
    ['/v1', 'https://phuong.example/v1/x'],
    ['data/', 'https://phuong.example/tin-tuc/data/x'],
    ['//cdn.example/data/', 'https://cdn.example/data/x'],
  ] as const) {
    it(`leads from "${api}" to ${asked}`, async () => {
      const script = scripted(json(1));
      await endpoint({api, fetch: script.fetch}).read('/x', asIs, signal());
      expect(script.calls[0]!.url).to.equal(asked);
    });
  }

  it('CMS 7: does not follow the base of the page', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const script = scripted(json(1));
    const made = createEndpoint({api: '/v1', fetch: script.fetch});
    base.remove();
    await made.read('/x', asIs, signal());
    expect(script.calls[0]!.url).to.equal(`${location.origin}/v1/x`);
  });

  for (const api of ['javascript:alert(1)', 'file:///data/', 'http://[', 'data:text/json,1']) {
    it(`is a mistake of configuration when it is ${api}`, async () => {
      const script = scripted(json(1));
      const {read, problems} = endpoint({api, fetch: script.fetch});
      expect((await failureOf(read('/x', asIs, signal()))).kind).to.equal('configuration');
      expect([script.calls.length, problems.length]).to.deep.equal([0, 1]);
    });
  }
});

describe('what the webmaster hears', () => {
  it('Transport 11: is that nothing serves the address', async () => {
    const {read, problems} = endpoint({fetch: scripted(html(404)).fetch});
    expect((await failureOf(read('/x', asIs, signal()))).kind).to.equal('network');
    expect(problems.join()).to.contain('configuration').and.contain('/x');
  });

  it('Transport 21: is how an answer was declared', async () => {
    const {read, problems} = endpoint({fetch: scripted(html()).fetch});
    await failureOf(read('/x', asIs, signal()));
    expect(problems.join()).to.contain('text/html');
  });

  it('has none of the words that a citizen typed', async () => {
    const {read, problems} = endpoint({fetch: scripted(html()).fetch});
    await failureOf(read('/procedures?q=Nguyen+Van+A', asIs, signal()));
    expect(problems.join()).not.to.contain('Nguyen');
  });

  it('is nothing when a code does not exist', async () => {
    const {send, problems} = endpoint({fetch: scripted(problem(404)).fetch});
    await failureOf(send('/x', {}, asIs, signal()));
    expect(problems).to.deep.equal([]);
  });

  it('comes to the console twenty times at most', () => {
    const said: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => said.push(words);
    try {
      const {report} = createEndpoint({api: '/v1'});
      for (let n = 0; n < 100; n++) report('row: dropped');
    } finally {
      console.warn = warn;
    }
    expect(said.length).to.equal(20);
  });
});

describe('an answer', () => {
  it('Order 15: fails as network when its decoder cannot be loaded', async () => {
    const {read} = endpoint({fetch: scripted(json(1)).fetch});
    const gone = Promise.reject<typeof asIs>(new TypeError('Failed to fetch dynamically imported module'));
    expect((await failureOf(read('/x', gone, signal()))).kind).to.equal('network');
  });

  it('Order 15: fails as network when its decoder cannot load what it needs', async () => {
    const {read} = endpoint({fetch: scripted(json(1)).fetch});
    const broken = () => Promise.reject<number>(new TypeError('Failed to fetch a part'));
    expect((await failureOf(read('/x', broken, signal()))).kind).to.equal('network');
  });

  it('is remembered for a minute when it is public', async () => {
    const clock = new ManualClock();
    const script = scripted(json(1));
    const {read} = endpoint({fetch: script.fetch, clock});
    await read('/x', asIs, signal());
    await read('/x', asIs, signal());
    expect(script.calls.length).to.equal(1);
    clock.advance(60_000);
    await read('/x', asIs, signal());
    expect(script.calls.length).to.equal(2);
  });

  it('is not remembered when it failed', async () => {
    const {read} = endpoint({fetch: scripted(problem(403), json(1)).fetch});
    await failureOf(read('/x', asIs, signal()));
    expect(await read('/x', asIs, signal())).to.equal(1);
  });
});
