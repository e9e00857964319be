import type { Outcome } from './outcome.ts';
import { mediaType, type PackageFacts, type PackedFile } from './package.ts';
import type { CrateWords } from './words.ts';

/** An entity of the flat list: its id, its type, and what is said of it. */
export type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** The metadata of a package as RO-Crate has them: JSON-LD with a flat list of entities. */
export interface Crate {
  readonly '@context': readonly unknown[];
  readonly '@graph': readonly Entity[];
}

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';
const EUPL = 'https://spdx.org/licenses/EUPL-1.2';
export const METADATA = 'ro-crate-metadata.json';
export const PREVIEW = 'ro-crate-preview.html';

const to = (id: string) => ({ '@id': id });
/** Names of files may hold what an address may not. */
const idOf = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * The RO-Crate metadata (1.2) of a package: its files with size, SHA-256 and media type, the computation as an action with its
 * program, inputs and outputs, and every check as an action on what it looked at. Authors and the licence of the results are
 * the maker's to state; here stands that they are not stated.
 */
export function roCrate(facts: PackageFacts, files: readonly PackedFile[], words: CrateWords): Crate {
  const { graph } = words;
  const at = (...roles: readonly PackedFile['role'][]) =>
    files.filter(({ role }) => roles.includes(role)).map(({ path }) => to(idOf(path)));
  const checks = facts.outcomes.map((outcome) => checkEntity(outcome, facts, at('output'), words));
  const root: Entity = {
    '@id': './',
    '@type': 'Dataset',
    name: graph.name(facts.title),
    description: graph.description(facts.question, facts.computedBy),
    datePublished: facts.packed.slice(0, 10),
    license: to('#licence-not-stated'),
    creditText: graph.noAuthors,
    inLanguage: words.language,
    hasPart: files.map(({ path }) => to(idOf(path))),
    mentions: [to('#computation'), ...checks.map((check) => to(check['@id']))],
    conformsTo: to('https://w3id.org/ro/wfrun/process/0.5'),
    subjectOf: to('#stress-des'),
  };
  const entities: Entity[] = [
    { '@id': METADATA, '@type': 'CreativeWork', conformsTo: to(SPECIFICATION), about: to('./') },
    root,
    { '@id': PREVIEW, '@type': 'CreativeWork', about: to('./'), encodingFormat: 'text/html' },
    ...files.map((file) => fileEntity(file, words)),
    computation(facts, at('input'), at('output'), words),
    ...checks,
    ...contexts(facts, words),
  ];
  const terms = { sha256: 'https://schema.org/sha256' };
  return { '@context': [`${SPECIFICATION}/context`, terms], '@graph': entities };
}

function fileEntity({ path, role, bytes, sha256 }: PackedFile, { graph }: CrateWords): Entity {
  return {
    '@id': idOf(path),
    '@type': 'File',
    name: path,
    description: graph.roles[role],
    contentSize: String(bytes),
    sha256,
    encodingFormat: mediaType(path),
    ...(role === 'register' ? { license: to(EUPL) } : {}),
  };
}

function computation(facts: PackageFacts, inputs: unknown, outputs: unknown, { graph }: CrateWords): Entity {
  // A sweep may have been stopped before all of its rows were there.
  const whole = !facts.outcomes.some(({ check, verdict }) => check === 'complete' && verdict === 'failed');
  return {
    '@id': '#computation',
    '@type': 'CreateAction',
    name: graph.computation(facts.command),
    description: graph.computed(facts.seed, facts.replications, facts.hash, facts.digest),
    instrument: to('#ketenlab'),
    object: [inputs, ['#seed', '#replications', '#hash'].map(to)].flat(),
    result: outputs,
    ...(facts.started === null ? {} : { startTime: facts.started }),
    ...(facts.ended === null ? {} : { endTime: facts.ended }),
    actionStatus: to(`http://schema.org/${whole ? 'Completed' : 'Failed'}ActionStatus`),
  };
}

function checkEntity(
  { check, verdict, numbers }: Outcome,
  facts: PackageFacts,
  on: unknown,
  words: CrateWords,
): Entity {
  const status = {
    passed: 'Completed',
    number: 'Completed',
    failed: 'Failed',
    notDone: 'Potential',
    notApplicable: 'Potential',
  };
  return {
    '@id': `#check-${check}`,
    '@type': 'AssessAction',
    name: words.checks[check].says,
    description: words.told(check, verdict, numbers),
    instrument: to('#ketenlab-here'),
    object: on,
    result: to('checks.json'),
    ...(verdict === 'notDone' || verdict === 'notApplicable' ? {} : { endTime: facts.packed }),
    actionStatus: to(`http://schema.org/${status[verdict]}ActionStatus`),
  };
}

/** Documents of the program that say what the files do not. */
export const documents = [
  'model',
  'engine',
  'rng',
  'results',
  'data',
  'sweeps',
  'validation',
  'backtest',
  'limits',
  'reporting',
  'trace',
] as const;

function contexts(facts: PackageFacts, { graph }: CrateWords): Entity[] {
  const value = (id: string, name: string, is: unknown): Entity => ({
    '@id': id,
    '@type': 'PropertyValue',
    name,
    value: is,
  });
  const program = (id: string, version: string, rest: object): Entity => ({
    '@id': id,
    '@type': 'SoftwareApplication',
    name: 'ketenlab',
    softwareVersion: version,
    license: to(EUPL),
    description: graph.noAddress,
    ...rest,
  });
  const { node, system, processor, cores } = facts.machine;
  const status = ['Completed', 'Failed', 'Potential'].map(
    (name): Entity => ({ '@id': `http://schema.org/${name}ActionStatus`, '@type': 'ActionStatusType', name }),
  );
  return [
    program('#ketenlab', facts.computedBy, {
      operatingSystem: graph.unknownMachine,
      softwareHelp: documents.map((name) => to(`#docs-${name}`)),
    }),
    program('#ketenlab-here', facts.packedBy, {
      operatingSystem: system,
      runtimePlatform: `Node.js ${node}`,
      processorRequirements: `${processor} (${cores})`,
    }),
    value('#seed', 'seed', facts.seed),
    value(
      '#replications',
      'replications',
      facts.replications[0] === facts.replications[1] ? facts.replications[0] : facts.replications.join('-'),
    ),
    value('#hash', 'SHA-256', facts.hash),
    ...documents.map(
      (name): Entity => ({
        '@id': `#docs-${name}`,
        '@type': 'CreativeWork',
        name: `docs/${name}.md`,
        description: graph.document(facts.computedBy),
        isPartOf: to('#ketenlab'),
        license: to(EUPL),
      }),
    ),
    {
      '@id': '#stress-des',
      '@type': 'CreativeWork',
      name: 'STRESS-DES',
      description: graph.form,
      hasPart: ['stress-des.md', 'stress-des.html'].map(to),
    },
    { '@id': '#licence-not-stated', '@type': 'CreativeWork', name: graph.noLicence, description: graph.licence },
    { '@id': EUPL, '@type': 'CreativeWork', name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' },
    { '@id': SPECIFICATION, '@type': 'CreativeWork', name: 'RO-Crate 1.2' },
    {
      '@id': 'https://w3id.org/ro/wfrun/process/0.5',
      '@type': 'CreativeWork',
      name: 'Process Run Crate',
      version: '0.5',
    },
    ...status,
  ];
}
