/** A bound in the unit of the output. */
interface Small {
  /** No difference, known better than this practical size. */
  readonly none?: number;
  /** A difference of less than this, whichever way. */
  readonly under?: number;
}

/**
 * What the finding of a story says of one output: which way it goes against the story without its levers and shocks. `when`
 * is a date of a series or two of them, 'first/last', for the mean over the dates between; without it the value of the run.
 */
export type Claim = readonly [output: string, goes: 'up' | 'down' | Small, when?: string];

/** Claims about a variation that a finding names: lines of YAML on top of a scenario of the folder `scenarios`. */
export interface Aside {
  readonly what: string;
  readonly base: string;
  readonly lines: string;
  readonly claims: readonly Claim[];
}

export interface StoryClaims {
  readonly claims: readonly Claim[];
  readonly asides?: readonly Aside[];
}

const END = '2027-09-20';

/** The claims of every story, by the name of its file. */
export const storyClaims: Readonly<Record<string, StoryClaims>> = {
  'caseload-norm-12': {
    claims: [
      ['withoutWorker', 'up', '2026-04-01'],
      ['withoutWorker', 'up', '2027-03-01/2027-09-20'],
      ['workload.jb-west.overloaded', 'down'],
      ['staff.carrying', { under: 1 }, END],
    ],
    asides: [
      {
        what: 'with ten fte of formation',
        base: 'stories/caseload-norm-12.yaml',
        lines: 'levers: [{ lever: extraFte, value: 10, start: 2025-01-01 }]\n',
        claims: [
          ['withoutWorker', 'up', '2026-01-01/2026-03-01'],
          ['withoutWorker', { none: 8 }, '2027-08-01'],
        ],
      },
    ],
  },
  'closing-jeugdhulpplus': {
    claims: [
      ['outOfHome', 'down', '2025-07-01'],
      ['helpLate', 'up', '2025-07-01'],
      ['whoWaits.providers.jeugdhulpplus.measure', 'up'],
      ['whoWaits.providers.jeugdhulpplus.measure.children', 'down'],
      ['cost.total.middle', 'down'],
      ['withoutWorker.mean', { under: 1 }],
    ],
  },
  'coordinators-and-supporters': {
    claims: [
      ['adminHours', 'down', END],
      ['hoursPerFamily', 'up', END],
      ['workload.jb-west.overloaded', 'down'],
      ['withoutWorker.mean', 'down'],
      ['whoWaits.providers.all', 'up'],
      ['cost.total.middle', 'up'],
    ],
  },
  doorbraak: {
    claims: [
      ['helpLate', { none: 3 }, END],
      ['refusalsPerChild', 'down'],
      ['stuck', 'down', '2026-06-01'],
      ['experttafelSolved', 'up'],
      ['whoWaits.providers.all', 'up'],
    ],
    asides: [
      {
        what: 'tailor-made help instead',
        base: 'zhz-2024.yaml',
        lines: 'levers: [{ lever: maatwerk, value: 12, start: 2025-01-01 }]\n',
        claims: [
          ['helpLate', 'down', END],
          ['cost.total.middle', 'up'],
        ],
      },
    ],
  },
  'one-form': {
    claims: [
      ['withoutWorker', { none: 4 }, END],
      ['helpLate', { under: 1 }, END],
      ['adminHours', 'down', '2026-06-01'],
      ['hoursPerFamily', 'up', '2026-06-01'],
      ['workload.jb-west.overloaded', 'down'],
      ['cost.total.middle', 'up'],
    ],
  },
  'raad-recovery': {
    claims: [
      ['withoutWorker', 'down', '2025-07-01'],
      ['withoutWorker', 'up', '2026-09-01/2027-09-01'],
      ['raadWaiting', 'up', '2025-04-01'],
      ['whoWaits.raad.all', 'up'],
      ['staff.carrying', 'down', '2027-03-01'],
    ],
    asides: [
      {
        what: 'without payment per measure',
        base: 'stories/raad-recovery.yaml',
        lines: 'parameters: { financing.volume: 0 }\n',
        claims: [
          ['withoutWorker', 'down', '2025-07-01'],
          ['withoutWorker', { none: 4 }, END],
        ],
      },
    ],
  },
  'strong-local-teams': {
    claims: [
      ['raadWaiting', 'down', END],
      ['ots', 'down', END],
      ['withoutWorker', 'up', '2025-10-01'],
      ['withoutWorker', { none: 6 }, '2026-09-01'],
      ['withoutWorker', { none: 6 }, END],
      ['staff.carrying', 'down', '2025-10-01'],
      ['cost.total.middle', 'up'],
    ],
    asides: [
      {
        what: 'without the shared pond',
        base: 'stories/strong-local-teams.yaml',
        lines: 'off: [M19]\n',
        claims: [
          ['withoutWorker', { under: 1 }, '2025-10-01'],
          ['withoutWorker.mean', 'down'],
        ],
      },
    ],
  },
  'surge-team': {
    claims: [
      ['withoutWorker', 'down', '2025-02-01'],
      ['withoutWorker', 'up', '2025-08-01'],
      ['withoutWorkerExisting', 'up', '2025-08-01'],
      ['withoutWorker', { none: 4 }, '2025-11-01'],
      ['whoWaits.gi.new', 'down'],
      ['helpLate', 'down', '2025-09-01'],
      ['whoWaits.providers.measure', 'up'],
    ],
  },
  'team-model': {
    claims: [
      ['leadTime.toWorker.p50', 'down'],
      ['raadWaiting', 'down', END],
      ['withoutWorker', 'up', '2025-12-01'],
      ['withoutWorker', 'up', END],
      ['coupledInTime.wholeRun', 'up'],
    ],
  },
  voorrang: {
    claims: [
      ['whoWaits.providers.measure', 'down'],
      ['whoWaits.providers.voluntary', 'up'],
      ['whoWaits.providers.heavy', 'down'],
      ['helpLate', 'down', END],
      ['withoutWorker.mean', 'down'],
    ],
  },
  'vots-rise': {
    claims: [
      ['whoWaits.gi.vots', { under: 1 }],
      ['whoWaits.gi.ots', 'up'],
      ['withoutWorker', 'up', END],
      ['raadWaiting', 'up', END],
      ['ots', 'up', END],
      ['coupledInTime.wholeRun', 'up'],
    ],
    asides: [
      {
        what: 'without priority for emergencies',
        base: 'stories/vots-rise.yaml',
        lines: 'off: [M07]\n',
        claims: [['whoWaits.gi.vots', 'up']],
      },
    ],
  },
  'wss-stop': {
    claims: [
      ['withoutWorkerNew', 'up', '2025-12-01'],
      ['withoutWorkerExisting', 'down', '2025-12-01'],
      ['withoutWorker', 'up', '2025-12-01'],
      ['caseload.wss', 'down', '2025-12-01'],
      ['withoutWorker', 'down', '2026-01-01/2026-03-01'],
    ],
    asides: [
      {
        what: 'with the stop of preventive work alone',
        base: 'zhz-2024.yaml',
        lines: `gis: [{ id: wss, preventive: 1 }]
shocks: [{ shock: wssStop, value: 1, start: 2025-06-01, end: 2025-09-01, target: wss }]
`,
        claims: [['withoutWorker', 'down', '2025-10-01']],
      },
    ],
  },
};
