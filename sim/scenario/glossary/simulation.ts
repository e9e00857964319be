import type { TermGroup } from '../glossary.ts';
import { both, dutch } from './term.ts';

/** Words of the model and of the method. */
export const simulation: TermGroup = {
  title: { nl: 'Simulatie', en: 'Simulation' },
  terms: [
    both(
      'discrete-event-simulatie',
      'discrete-event simulation',
      'de toestand verandert alleen bij gebeurtenissen; daartussen gebeurt er niets',
      'the state changes only at events; between them nothing happens',
    ),
    both(
      'gebeurtenis, soort',
      'event, kind',
      'iets op één moment; de soort zegt welk station het afhandelt',
      'something at an instant; its kind says which station handles it',
    ),
    dutch('station', 'de regels van één stap', 'the rules of one step'),
    both(
      'rij',
      'line',
      'wie ergens op wacht; capaciteit is waarop zij wachten',
      'who waits for something; capacity is what they wait for',
    ),
    both(
      'doorrekening',
      'trial, replication',
      'één berekende toekomst; doorrekening *r* heeft in elke variant hetzelfde toeval',
      'one calculated future; replication *r* has the same chance in every variant',
    ),
    both('experiment', 'experiment', 'scenario’s x doorrekeningen', 'scenarios x replications'),
    both(
      'stand, stroom, cohort',
      'stock, flow, cohort',
      'hoeveel op een datum; hoeveel in een periode; van wie de klok in een periode begon',
      'how many at a date; how many in a period; those whose clock started in a period',
    ),
    both('knop', 'lever', 'wat een beslisser instelt', 'what a decision maker sets'),
    both(
      'schok',
      'shock',
      'wat er van buiten gebeurt, met waarde en datum als een knop',
      'what happens from outside, set and dated like a lever',
    ),
    both(
      'mechanisme',
      'mechanism',
      'een lus van het model die uitgezet kan worden',
      'a loop of the model that can be switched off',
    ),
    both('uitkomst', 'indicator', 'een getal dat het model geeft', 'a number that the model gives'),
    both(
      'gezamenlijk toeval',
      'common random numbers',
      'varianten delen hun toeval, zodat een verschil door beleid komt',
      'variants share their chance, so that a difference is due to policy',
    ),
    both(
      'twee groepen',
      'two humps, groups',
      'de doorrekeningen van een uitkomst vallen duidelijk in twee groepen: het gemiddelde past bij geen van beide',
      'the replications of an output clearly fall into two groups: the mean describes neither',
    ),
    both('band', 'band', 'waar 18 van de 20 toekomsten uitkomen', 'where 18 of 20 futures end up'),
    both(
      'aanname',
      'assumption',
      'een getal zonder bron, of met alleen bronnen die zelf aannames zijn',
      'a number without a source, or with sources that are assumptions themselves',
    ),
  ],
};
