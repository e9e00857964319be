import type { KindName } from '../../model/kinds.ts';
import type { Words } from '../../scenario/parameter.ts';

/** What happens at each kind of event, in one line. */
export const stationMeanings: Readonly<Record<KindName, Words>> = {
  helpEnds: {
    nl: 'Een hulptraject is klaar; de plaats komt vrij, of blijft bezet als het kind nog niet weg kan.',
    en: 'A help trajectory is finished; the place becomes free, or stays occupied when the child cannot leave yet.',
  },
  investigationEnds: {
    nl: 'Het raadsonderzoek is klaar: een verzoek aan de kinderrechter, of niets.',
    en: 'The investigation of the Raad is finished: a request to the court, or nothing.',
  },
  review: {
    nl: 'De jaarlijkse toetsing: de maatregel eindigt of loopt een jaar door.',
    en: 'The yearly review: the measure ends or goes on for a year.',
  },
  votsEnds: {
    nl: 'Een VOTS loopt af: er volgt een OTS, of niets.',
    en: 'A VOTS ends: an OTS follows, or nothing.',
  },
  escalates: {
    nl: 'Een gezin dat op de Raad wacht, raakt in een crisis (hypothese, standaard uit).',
    en: 'A family that waits for the Raad gets into a crisis (hypothesis, off by default).',
  },
  birthday: {
    nl: 'Een kind wordt 18: de maatregel eindigt, lopende hulp kan doorgaan.',
    en: 'A child turns 18: the measure ends, running help may go on.',
  },
  workerLeaves: {
    nl: 'De laatste dag van een jeugdbeschermer die ontslag nam; de gezinnen raken hun vaste gezicht kwijt.',
    en: 'The last day of a jeugdbeschermer who resigned; the families lose their worker.',
  },
  workerRecovers: {
    nl: 'Een jeugdbeschermer komt terug van langdurig verzuim.',
    en: 'A jeugdbeschermer comes back from long sick leave.',
  },
  change: { nl: 'Een knop verandert een getal van de keten.', en: 'A lever changes a number of the chain.' },
  holiday: { nl: 'Een schoolvakantie begint of eindigt.', en: 'A school holiday begins or ends.' },
  placesRefilled: {
    nl: 'Een aanbieder heeft weer personeel: plekken die leegstonden, gaan open.',
    en: 'A provider has staff again: places that stood empty open.',
  },
  takenOver: {
    nl: 'Anderen hebben de plekken van een gestopte aanbieder overgenomen.',
    en: 'Others have taken over the places of a provider that stopped.',
  },
  localCareEnds: {
    nl: 'Vrijwillige hulp van het lokale team eindigt: goed, of met opschaling naar de tafel.',
    en: 'Voluntary care by the local team ends: well, or by escalation to the table.',
  },
  reachesTable: {
    nl: 'Een gezin komt op de lijst van de jeugdbeschermingstafel.',
    en: 'A family joins the list of the jeugdbeschermingstafel.',
  },
  reachesRaad: {
    nl: 'Een gezin komt in de wachtrij van de Raad voor de Kinderbescherming.',
    en: 'A family joins the line of the Raad voor de Kinderbescherming.',
  },
  hearing: { nl: 'De kinderrechter beslist op het verzoek.', en: 'The kinderrechter decides on the request.' },
  reachesGi: {
    nl: 'De beschikking komt bij de GI aan; het gezin wacht op een vaste jeugdbeschermer.',
    en: 'The order reaches the GI; the family waits for a fixed jeugdbeschermer.',
  },
  coupled: {
    nl: 'Het gezin heeft een vaste jeugdbeschermer; plan en hulp beginnen.',
    en: 'The family has a fixed jeugdbeschermer; plan and help begin.',
  },
  planReady: { nl: 'Het gedragen plan is klaar.', en: 'The supported plan is ready.' },
  referralStep: {
    nl: 'De volgende stap naar hulp: verwijzing klaar, intake klaar, op de lijst van de experttafel, of maatwerk geregeld.',
    en: 'The next step towards help: referral ready, intake finished, on the list of the experttafel, or tailor-made help arranged.',
  },
  returns: { nl: 'Een gezin dat weg was, wordt opnieuw gemeld.', en: 'A family that had left is reported again.' },
  report: {
    nl: 'Een melding: naar de tafel, naar het lokale team, of afgesloten met advies.',
    en: 'A report: to the table, to the local team, or closed with advice.',
  },
  crisis: { nl: 'Een crisis: meteen een VOTS.', en: 'A crisis: a VOTS at once.' },
  voluntaryRequest: {
    nl: 'Een kind zonder maatregel vraagt hulp aan dezelfde aanbieders.',
    en: 'A child without a measure asks the same providers for help.',
  },
  candidate: {
    nl: 'Een sollicitant uit de regio neemt een vacature die klaar staat, of gaat weer weg.',
    en: 'A candidate of the region takes a vacancy that is ready, or leaves again.',
  },
  vacancyReady: {
    nl: 'Een vacature is lang genoeg open om vervuld te worden.',
    en: 'A vacancy has been open long enough to be filled.',
  },
  table: {
    nl: 'De wekelijkse jeugdbeschermingstafel bespreekt zoveel gezinnen als er plekken zijn.',
    en: 'The weekly jeugdbeschermingstafel discusses as many families as it has slots.',
  },
  experttafel: {
    nl: 'De wekelijkse experttafel bespreekt zoveel vastgelopen zaken als er plekken zijn.',
    en: 'The weekly experttafel discusses as many stuck cases as it has slots.',
  },
  raadRound: {
    nl: 'De Raad begint onderzoeken die op een werkdag moesten wachten.',
    en: 'The Raad starts investigations that had to wait for a working day.',
  },
  providerRound: {
    nl: 'Een aanbieder begint hulp die op een werkdag moest wachten.',
    en: 'A provider starts help that had to wait for a working day.',
  },
  matching: {
    nl: 'De ochtendronde van een GI: gezinnen die wachten gaan naar jeugdbeschermers met ruimte.',
    en: 'The morning round of a GI: families that wait go to workers with room.',
  },
  giWeek: {
    nl: 'Maandag bij een GI: werkdruk, inwerken, ontslag, verzuim, vacatures en overleg tussen GI’s.',
    en: 'Monday at a GI: load, onboarding, resignations, sick leave, vacancies and pooling between GIs.',
  },
  observe: { nl: 'De stand op een peildatum wordt geteld.', en: 'The state at a date is counted.' },
};
