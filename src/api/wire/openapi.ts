import {openApiSchemas} from './openapi-schemas.ts';
import {
  badRequest,
  busy,
  cached,
  cachedCsv,
  document,
  missing,
  problem,
  queryParam,
  pathParam,
} from './openapi-parts.ts';

/** The contract as an OpenAPI 3.1 document. For servers and tools; no page loads it. */
export function openApiDocument(serverUrl = '/v1') {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'motcua: public services of a local government (một cửa)',
      version: '1.0.0',
      description:
        'What the motcua widgets ask of an API. Public documents may be kept by any cache and carry an ETag. ' +
        'Errors are problem documents (RFC 9457). Readers must ignore fields they do not know. ' +
        'Responses to pages of other origins expose the headers Date, ETag and Retry-After.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: serverUrl}],
    tags: [
      {name: 'procedures', description: 'Thủ tục hành chính'},
      {name: 'agencies', description: 'Cơ quan, đơn vị'},
      {name: 'dossiers', description: 'Hồ sơ; đơn thư, phản ánh kiến nghị'},
      {name: 'indicators', description: 'Chỉ số và số liệu công khai'},
    ],
    paths: {...procedurePaths, ...agencyPaths, ...dossierPaths, ...indicatorPaths},
    components: {schemas: openApiSchemas()},
  };
}

const whose = queryParam('agency', {type: 'string'}, 'Mã định danh cơ quan thực hiện');

const procedurePaths = {
  '/procedures/catalogue': {
    get: {
      tags: ['procedures'],
      operationId: 'getCatalogue',
      summary: 'All rows at once, or only their number',
      description:
        'Danh mục thủ tục. With about 1,000 rows or fewer the page searches by itself; a larger catalogue says ' +
        '`complete: false`, and the page asks `/procedures`.',
      parameters: [whose],
      responses: {...cached('ProcedureCatalogue', 'Danh mục'), ...badRequest, ...busy},
    },
  },
  '/procedures': {
    get: {
      tags: ['procedures'],
      operationId: 'searchProcedures',
      summary: 'Searches by the words of citizens',
      description: 'Tra cứu thủ tục. An empty `q` asks for the most used.',
      parameters: [
        queryParam('q', {type: 'string', maxLength: 200, default: ''}, 'Từ khóa, có dấu hay không dấu'),
        whose,
        queryParam('field', {type: 'string'}, 'Lĩnh vực'),
        queryParam(
          'level',
          {enum: ['ministry', 'province', 'district', 'commune', 'other']},
          'Cấp thực hiện',
        ),
        queryParam('subject', {type: 'string'}, 'Đối tượng thực hiện'),
        queryParam(
          'serviceLevel',
          {enum: ['full', 'partial', 'information']},
          'Mức độ dịch vụ công: toàn trình, một phần, cung cấp thông tin',
        ),
        queryParam('limit', {type: 'integer', minimum: 1, maximum: 200, default: 20}, 'Số dòng'),
        queryParam('cursor', {type: 'string', maxLength: 500}, '`next` of the answer before'),
      ],
      responses: {
        ...cached('ProcedureAnswer', 'Kết quả tra cứu'),
        ...badRequest,
        409: problem('The procedures changed since the page before; ask for the first page again'),
        ...busy,
      },
    },
  },
  '/procedures/{code}': {
    get: {
      tags: ['procedures'],
      operationId: 'getProcedure',
      summary: 'One procedure in full',
      parameters: [pathParam('code', 'Mã thủ tục, như 1.001193')],
      responses: {...cached('Procedure', 'Thủ tục'), ...missing, ...busy},
    },
  },
};

const agencyPaths = {
  '/agencies': {
    get: {
      tags: ['agencies'],
      operationId: 'listAgencies',
      summary: 'Every agency, those that have ended too',
      responses: {...cached('AgencyList', 'Các cơ quan'), ...busy},
    },
  },
  '/agencies/{code}': {
    get: {
      tags: ['agencies'],
      operationId: 'getAgency',
      summary: 'One agency',
      parameters: [pathParam('code', 'Mã định danh cơ quan')],
      responses: {...cached('Agency', 'Cơ quan'), ...missing, ...busy},
    },
  },
};

const dossierPaths = {
  '/dossiers/lookup': {
    post: {
      tags: ['dossiers'],
      operationId: 'lookUpDossier',
      summary: 'One dossier, for whoever holds its code and the second factor',
      description:
        'Tra cứu tình trạng hồ sơ. No such code, wrong digits and a locked code are answered alike: same status, ' +
        'same length, same time. Names come masked. Answers must not be kept (`no-store`), and requests must not ' +
        'be logged with their code.',
      requestBody: {required: true, content: document('DossierKey')},
      responses: {
        200: {
          description: 'Hồ sơ',
          headers: {'Cache-Control': {schema: {const: 'no-store'}}},
          content: document('Dossier'),
        },
        ...badRequest,
        403: problem('A challenge must be solved first; `errors` names `challengeToken`'),
        ...missing,
        413: problem('The body is too large'),
        415: problem('The body is not declared as application/json'),
        ...busy,
      },
    },
  },
};

const figureParams = [
  {
    ...queryParam('indicator', {type: 'array', items: {type: 'string'}, maxItems: 50}, 'Mã chỉ số'),
    required: true,
    style: 'form',
    explode: false,
  },
  queryParam('agency', {type: 'string'}, 'Mã định danh cơ quan'),
  queryParam('children', {type: 'boolean', default: false}, 'Cả các cơ quan trực thuộc'),
  queryParam('from', {type: 'string'}, 'Từ kỳ (2018, 2018-Q1, 2018-01, 2018/2019)'),
  queryParam('to', {type: 'string'}, 'Đến hết kỳ'),
];

const indicatorPaths = {
  '/indicators': {
    get: {
      tags: ['indicators'],
      operationId: 'listIndicators',
      summary: 'Every indicator and how it is counted',
      responses: {...cached('IndicatorList', 'Các chỉ số'), ...busy},
    },
  },
  '/observations': {
    get: {
      tags: ['indicators'],
      operationId: 'listObservations',
      summary: 'Figures of these indicators, whole',
      parameters: figureParams,
      responses: {...cached('ObservationList', 'Số liệu'), ...badRequest, ...busy},
    },
  },
  '/observations.csv': {
    get: {
      tags: ['indicators'],
      operationId: 'downloadObservations',
      summary: 'The same figures for a spreadsheet',
      description:
        'Tệp CSV (RFC 4180, UTF-8 with a byte order mark): a row of names, then one row for each figure with the names ' +
        'of its indicator and agency. The page does not ask for it; an API may leave it out.',
      parameters: figureParams,
      responses: {...cachedCsv('Số liệu'), ...badRequest, ...busy},
    },
  },
};
