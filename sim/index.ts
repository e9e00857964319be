/** The public list: what the web pages, notebooks and other programs may use. Runs in browsers and in Node. */

export { type Fault, faultLine, InputError } from './engine/errors.ts';
export { seedKey } from './engine/random/seed.ts';
export { type Block, newBlock, place, readBlock } from './experiment/block.ts';
export {
  beforeHoldOut,
  type Matched,
  type Means,
  matchTargets,
  notRuledOut,
  ruledOutBy,
} from './experiment/calibration/calibrate.ts';
export { implausibility, isKept } from './experiment/calibration/implausibility.ts';
export { chanceOf, latinHypercube } from './experiment/calibration/proposals.ts';
export { type Spread, spreadOf } from './experiment/calibration/spread.ts';
export { placeOf, sampleTargets, untilLast, valuesAt, withValues } from './experiment/calibration/vector.ts';
export { type Judged, nearest } from './experiment/calibration/waves.ts';
export { column } from './experiment/column.ts';
export { compare } from './experiment/compare.ts';
export { digest, sharedDigest } from './experiment/digest.ts';
export type { Done, Executor, Job, JobSource, OnRestart } from './experiment/executors/executor.ts';
export { inThread } from './experiment/executors/in-thread.ts';
export { type OnBlock, type OnProgress, type Streamer, streamer } from './experiment/executors/streamer.ts';
export type { FailedTrial } from './experiment/executors/trials.ts';
export { type Gathered, gather, lastPlaces, type Variant } from './experiment/gather.ts';
export { type KnockoutPlan, knockout, planKnockout } from './experiment/knockout.ts';
export { measures } from './experiment/measures.ts';
export { type Assembled, run } from './experiment/run.ts';
export { planSensitivity, type SensitivityPlan, sensitivity } from './experiment/sensitivity.ts';
export type { Subject } from './experiment/study.ts';
export { type Circumstances, type Computed, summary } from './experiment/summary.ts';
export { pointScenarios, scenarioAt } from './experiment/sweep/point.ts';
export { readPlan } from './experiment/sweep/read-plan.ts';
export { planSplit, splitTeam } from './experiment/team-split.ts';
export { assemble } from './model/assemble.ts';
export { audit, BrokenLaw, laws } from './model/audit/index.ts';
export { levers } from './model/levers/index.ts';
export type { Model, Output } from './model/output.ts';
export { register } from './model/register.ts';
export { shocks } from './model/shocks/index.ts';
export { traceFamily } from './model/trace.ts';
export { type Caption, captionOf } from './report/chart/caption.ts';
export { childrenWithoutWorker } from './report/chart/children-without-worker.tsx';
export { differenceSvg, leadTimesSvg, whoPaysSvg } from './report/chart/svg-texts.tsx';
export { comparisonText } from './report/comparison-text.ts';
export { csv } from './report/csv.ts';
export { json } from './report/json.ts';
export { knockoutText } from './report/knockout-text.ts';
export { measuresTable } from './report/measures-table.ts';
export type { Check, CheckPoint } from './report/print/check.ts';
export { checkFigure } from './report/print/check-figure.ts';
export type { PrintContext } from './report/print/context.ts';
export { differenceFigure } from './report/print/difference.tsx';
export type { PrintFigure } from './report/print/figure.ts';
export { greySvg } from './report/print/grey.ts';
export { leadTimesFigure } from './report/print/lead-times.ts';
export { measuresFigure } from './report/print/measures.tsx';
export { seriesFigure } from './report/print/series.ts';
export { staffFigure } from './report/print/staff.ts';
export { stoplichtFigure } from './report/print/stoplicht.tsx';
export { tippingFigure } from './report/print/tipping-map.ts';
export { whoPaysFigure } from './report/print/who-pays.ts';
export { resultTable } from './report/result-table.ts';
export { sensitivityText } from './report/sensitivity-text.ts';
export { sharedStaffText } from './report/shared-staff.ts';
export { splitText } from './report/split-text.ts';
export { knockoutTable, sensitivityTable, splitTable } from './report/study-tables.ts';
export { type Cell, type Column, records, type Table } from './report/table.ts';
export { type GroupChange, groupChanges, linesWithAnotherOrder, whoPaysText } from './report/who-pays.ts';
export { listing, wordsOf } from './report/words/index.ts';
export type { Language, Words as ReportWords } from './report/words/words.ts';
export type { Calibration, Explanation, FreeNumber, Target, Wave } from './scenario/calibration/calibration.ts';
export { readCalibration } from './scenario/calibration/read.ts';
export { readVectorSet, type VectorSet, vectorSetCsv } from './scenario/calibration/vector-set.ts';
export {
  type ComparedVariant,
  type Comparison,
  DEFAULT_REPLICATIONS,
  DEFAULT_SEED,
  MOST_REPLICATIONS,
  MOST_VARIANTS,
} from './scenario/comparison.ts';
export { type DescribedRegister, describeRegister } from './scenario/describe.ts';
export { type FormulaName, formulaNames } from './scenario/formula-names.ts';
export { scenarioHash } from './scenario/hash.ts';
export { jsonSchema } from './scenario/json-schema.ts';
export { isLink, linkOf, readLink, type SharedLink } from './scenario/link.ts';
export { linkPhrases } from './scenario/link-faults-nl.ts';
export { type Part, scenarioFile } from './scenario/overlay.ts';
export type { LeverRow, MechanismRow, Parameter, Unit, Words } from './scenario/parameter.ts';
export { plainFiles } from './scenario/plain-files.ts';
export { type ReadScenario, readScenario } from './scenario/read.ts';
export { mechanisms, parameters } from './scenario/register/index.ts';
export type { Register } from './scenario/register.ts';
export { presentRules, type RuledLine, type RuleRow, type Rules, ruledLines, ruleRows } from './scenario/rule-list.ts';
export { ruleProblems } from './scenario/rules.ts';
export type { LeverSetting, Scenario } from './scenario/scenario.ts';
export { type ComparedScenarios, changesBase, scenariosOf } from './scenario/scenarios-of.ts';
export type { FileTree, Source } from './scenario/source.ts';
export { type SourceCard, sourceCards } from './scenario/sources.ts';
export type { ReadStudy } from './scenario/study/read.ts';
export { studyJsonSchema } from './scenario/study/schema.ts';
export { type StudyPlan, type StudySize, studySize } from './scenario/study/study.ts';
export { readYaml, yamlFiles } from './scenario/yaml.ts';
export { builtInCards } from './source-cards.ts';
export type { Hump, Humps } from './statistics/bimodality.ts';
export { paired } from './statistics/paired.ts';
export { quantiles } from './statistics/quantiles.ts';
export type { ComparisonResult, Difference, Indicator, RunResult, VariantResult } from './statistics/result.ts';
export type { KnockoutResult, MeasuresResult, SensitivityResult, SplitResult, Study } from './statistics/study.ts';
export { version } from './version.ts';
