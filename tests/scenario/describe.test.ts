import { expect, test } from 'vitest';
import { describeRegister } from '../../sim/scenario/describe.ts';
import { sourceCards } from '../../sim/scenario/sources.ts';
import { toy } from './toy.ts';

const cards = sourceCards(
  'id,topic,parameter,value,low,high,unit,period,region,source_title,publisher,published,url,grade,note\n' +
    'VOL-001,1-volumes,reports,3500,3000,4000,reports/year,2019,ZHZ,Title,CBS,2020,https://x,A,rounded\n',
);

test('a described number carries its sources in full', () => {
  const { parameters } = describeRegister(toy, cards);
  expect(parameters.find(({ key }) => key === 'region.reports')).toEqual({
    key: 'region.reports',
    scope: 'region',
    unit: 'per year',
    range: [100, 5000],
    bounds: [0, 100_000],
    default: 1000,
    status: 'measured',
    basis: 'a round number for tests',
    label: { nl: 'region.reports nl', en: 'region.reports en' },
    sources: [
      {
        id: 'VOL-001',
        parameter: 'reports',
        value: '3500',
        unit: 'reports/year',
        period: '2019',
        region: 'ZHZ',
        title: 'Title',
        publisher: 'CBS',
        published: '2020',
        url: 'https://x',
        grade: 'A',
      },
    ],
  });
});

test('the description has every row of the register and survives JSON', () => {
  const described = describeRegister(toy, cards);
  expect(described.parameters.map(({ key }) => key)).toEqual(toy.parameters.map(({ key }) => key));
  expect(described.levers.map(({ id }) => id)).toEqual(['L01', 'L07', 'L09']);
  expect(described.mechanisms.map(({ id }) => id)).toEqual(['M05', 'M07']);
  expect(JSON.parse(JSON.stringify(described))).toEqual(described);
});
