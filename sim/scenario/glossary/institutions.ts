import type { TermGroup } from '../glossary.ts';
import { both, dutch } from './term.ts';

/** Institutions and law; BW is the Dutch civil code (Burgerlijk Wetboek), book 1. */
export const institutions: TermGroup = {
  title: { nl: 'Instellingen en wet', en: 'Institutions and law' },
  terms: [
    both(
      'kinderbeschermingsmaatregel, maatregel',
      'kinderbeschermingsmaatregel, measure',
      'beslissing van de rechter die het gezag van ouders beperkt voor de veiligheid van een kind',
      'order of the court that limits parental authority for the safety of a child',
      'BW 1:247 ff.',
    ),
    dutch(
      'OTS, ondertoezichtstelling',
      'toezicht op een kind door een GI, voor ten hoogste een jaar, dat de rechter kan verlengen',
      'supervision of a child by a GI, for at most a year, which the court can extend',
      'BW 1:255, 1:258, 1:260; KR-003',
    ),
    dutch(
      'VOTS, voorlopige ondertoezichtstelling',
      'hetzelfde meteen, bij spoed, voor ten hoogste drie maanden',
      'the same at once in an emergency, for at most three months',
      'BW 1:257; KR-002',
    ),
    dutch(
      'voogdij',
      'gezag over een kind: hier door een GI, nadat de rechter het gezag van de ouders heeft beëindigd',
      'guardianship: here by a GI, after the court has ended the authority of the parents',
      'BW 1:266, 1:275, 1:302',
    ),
    both(
      'beschikking',
      'beschikking, order',
      'beslissing van de rechter; de termijnen van de normen beginnen hier',
      'decision of the court; the clocks of the norms start here',
    ),
    dutch('kinderrechter', 'rechter die op het verzoek beslist', 'juvenile judge; decides on the request'),
    dutch(
      'raad, Raad voor de Kinderbescherming (RvdK)',
      'onderzoekt of een maatregel nodig is en vraagt die aan de rechter',
      'investigates whether a measure is needed and asks the court for it',
      'BW 1:238, 1:255',
    ),
    dutch(
      'GI, gecertificeerde instelling',
      'organisatie met een certificaat die maatregelen uitvoert',
      'certified organisation that carries out measures',
      'Jeugdwet art. 1.1, 3.2',
    ),
    dutch(
      'jeugdbeschermer',
      'medewerker van een GI die het kind begeleidt; *vast*: bekend bij het gezin en verantwoordelijk tot het einde',
      'professional of a GI who supervises the child; *fixed*: known to the family and responsible until the end',
    ),
    dutch(
      'Veilig Thuis',
      'neemt meldingen aan van huiselijk geweld en kindermishandeling',
      'takes reports of domestic violence and child abuse',
      'Wmo 2015 art. 4.1.1',
    ),
    dutch('lokaal team', 'team van de gemeente dat vrijwillige hulp geeft', 'municipal team that gives voluntary help'),
    dutch(
      'jeugdbeschermingstafel',
      'overleg van gemeente, Raad, GI en gezin dat beslist of de Raad onderzoek doet',
      'meeting of municipality, Raad, GI and family that decides whether the Raad investigates',
    ),
    dutch(
      'experttafel',
      'tafel in de regio voor kinderen voor wie geen plek wordt gevonden',
      'regional table for children for whom no place is found',
    ),
    dutch(
      'jeugdregio',
      'gemeenten die samen jeugdzorg inkopen; Zuid-Holland Zuid (ZHZ) is er een',
      'municipalities that buy youth care together; Zuid-Holland Zuid (ZHZ) is one',
    ),
    dutch(
      'jeugdhulp',
      'hulp voor het kind of het gezin: ambulant, ggz, pleegzorg, gezinshuis, verblijf, gesloten (JeugdhulpPlus)',
      'help for the child or the family: ambulatory, mental health care (ggz), foster care (pleegzorg), family home (gezinshuis), residential, secure (JeugdhulpPlus)',
      'Jeugdwet art. 1.1',
    ),
    dutch(
      'voorrang',
      'een aanbieder helpt kinderen met een maatregel eerst',
      'a provider serves children with a measure first',
      'GI-069',
    ),
    both(
      'handelingsperspectief',
      'handelingsperspectief, interim cover',
      'wat een GI doet voor de veiligheid van een kind zonder vaste jeugdbeschermer',
      'what a GI does for the safety of a child without a fixed jeugdbeschermer',
    ),
    both(
      'nieuw, bestaand',
      'new, existing (nieuw, bestaand)',
      'had onder deze maatregel nog nooit een vaste jeugdbeschermer; had er een en raakte die kwijt',
      'never had a fixed jeugdbeschermer under this measure; had one and lost it',
    ),
    both(
      'basispad',
      'basispad, base path',
      'de keten met het beleid zoals dat op de startdatum was',
      'the chain with policy as it stood on the start date',
    ),
    dutch(
      'startfoto',
      'de stand op een datum waarmee een doorrekening begint',
      'the dated state from which a run starts',
    ),
  ],
};
