import {expect} from '@open-wc/testing';
import {createContractSource} from '../../src/api/contract-source.ts';
import {json, scripted} from './support/answers.ts';

const NAME = 'Nguyễn Văn Không Thật';
const ID_NUMBER = '001099012345';

/** What the webmaster is told when a source answers a lookup with this. */
async function toldOf(answer: object): Promise<string[]> {
  const told: string[] = [];
  const source = createContractSource({
    api: 'https://a.example/v1',
    fetch: scripted(json({code: 'H26.150-261118-0023', status: '4', ...answer})).fetch,
    report: (problem) => told.push(problem),
  });
  await source.lookup({kind: 'dossier', code: 'H26.150-261118-0023'}, new AbortController().signal);
  return told;
}

describe('a lookup that is answered with more than it may be', () => {
  it('says nothing of masked names, landlines, money, codes and fields that are new', async () => {
    const told = await toldOf({
      applicant: 'Nguyễn V** A**',
      reason: 'Gọi 024 3872 1234, nộp 150.000.000 đồng',
      postalCode: ID_NUMBER,
      fees: {due: [{type: 'fee', amount: 150_000_000, currency: 'VND'}], paid: []},
      officePhone: '024 3872 1234',
      version: 7,
    });
    expect(told).to.deep.equal([]);
  });

  it('tells the webmaster once of each kind, by its place and never by its value', async () => {
    const history = [{content: `Người nộp CCCD ${ID_NUMBER}`}];
    const first = await toldOf({applicant: NAME, history, dateOfBirth: '1990-01-01'});
    expect(first).to.have.length(3);
    expect(first[0]).to.match(/^dossier\.applicant: a name that is not masked/);
    expect(first[1]).to.match(/^dossier\.history: the number of an ID card or a phone/);
    expect(first[2]).to.match(/^dossier\.dateOfBirth: a field about a person/);
    expect(first.join()).to.not.match(new RegExp(`${NAME}|${ID_NUMBER}|1990`));
    expect(
      await toldOf({applicant: NAME, [ID_NUMBER]: ID_NUMBER, applicantPhone: '0912345678'}),
    ).to.deep.equal([]);
  });
});
