import type { GuideWords } from './guides.ts';

export const lineGuideNl: GuideWords = {
  title: 'Hoe een wachtrij zichzelf in stand houdt',
  intro: 'Soms is een oorzaak allang voorbij, en is de rij er nog. Hoe kan dat?',
  variants: {
    push: 'Een jaar lang minder plekken voor hulp',
    strike: 'Een half jaar staking',
    team: 'Minder plekken, daarna een tijdelijk team',
    formation: 'Minder plekken, daarna 5 fte formatie',
  },
  lines: {
    base: 'Basispad',
    push: 'Een jaar minder plekken',
    noTime: 'Hetzelfde zonder M05',
    neither: 'Hetzelfde zonder M05 en P25',
    strike: 'Een half jaar staking',
    noLoad: 'Hetzelfde zonder M01 en M22',
    team: 'Daarna negen maanden een tijdelijk team',
    formation: 'Daarna blijvend 5 fte formatie',
  },
  steps: {
    loop: {
      title: 'De kring',
      text: [
        'Wie geen jeugdbeschermer heeft, krijgt ook niemand die hulp zoekt. Zolang hulp ontbreekt, kost een kind meer tijd. Dan past er minder bij, en groeit de rij.',
        'We geven de keten een duw: van 1 januari 2025 tot 1 januari 2026 zijn er bij elke soort hulp 50 plekken minder. Daarna is alles weer zoals het was.',
      ],
    },
    stays: {
      title: 'Is de rij weg als de oorzaak weg is?',
      text: ['De duw eindigt op 1 januari 2026. Kijk wat er daarna gebeurt met het verschil.'],
    },
    time: {
      title: 'Zonder het extra werk',
      text: ['We doen alsof ontbrekende hulp geen extra tijd kost (M05 uit). De duw is dezelfde.'],
    },
    both: {
      title: 'Er is nog een tweede lus',
      text: [
        'Een ondertoezichtstelling eindigt minder vaak zolang passende hulp ontbreekt (P25). Dan blijven plekken bij jeugdbeschermers langer bezet.',
        'We zetten nu beide lussen uit.',
      ],
    },
    strike: {
      title: 'Een andere oorzaak',
      text: [
        'Nu is de duw een staking van de helft van de uren, van 1 januari tot 1 juli 2025.',
        'We zetten eerst M05 uit. Daarna in plaats daarvan twee lussen van het personeel: werkdruk doet mensen vertrekken (M01) en maakt ziek (M22).',
      ],
    },
    help: {
      title: 'Wat doet hulp van buiten?',
      text: [
        'Na het jaar met minder plekken komt er een tijdelijk team van 4 fte, tot 1 oktober 2026. Of er komt blijvend 5 fte formatie bij.',
        'Als een tijdelijk team weggaat, komen de gezinnen van dat team weer in de rij (M02).',
      ],
    },
  },
  claims: {
    longer: {
      yes: 'De duw maakt de rij duidelijk langer.',
      no: 'De duw maakt de rij in deze doorrekening niet eerst langer.',
      unclear: 'Of de duw de rij langer maakt, is met deze doorrekening niet te zeggen.',
    },
    stays: {
      yes: 'Een jaar na het einde van de duw is de rij nog duidelijk langer.',
      no: 'Een jaar na het einde van de duw is de rij juist duidelijk korter.',
      unclear: 'Een jaar na het einde van de duw is er geen duidelijk verschil meer.',
    },
    time: {
      yes: 'Zonder het extra werk is de rij gemiddeld minder lang: deze lus draagt een deel van het effect.',
      no: 'Zonder het extra werk is het effect niet kleiner: deze lus draagt het hier niet.',
      unclear: 'Of het extra werk uitmaakt, is met deze doorrekening niet te zeggen.',
    },
    both: {
      yes: 'Zonder beide lussen is het effect gemiddeld duidelijk kleiner: samen dragen ze dit effect, of een deel ervan.',
      no: 'Ook zonder beide lussen is het effect niet kleiner.',
      unclear: 'Of de twee lussen samen uitmaken, is met deze doorrekening niet te zeggen.',
    },
    strikeTime: {
      yes: 'Ook bij deze duw is het effect zonder M05 duidelijk kleiner.',
      no: 'Bij deze duw is het effect zonder M05 niet kleiner.',
      unclear: 'Bij deze duw maakt M05 gemiddeld geen duidelijk verschil.',
    },
    strikeLoad: {
      yes: 'Zonder de lussen van het personeel is het effect gemiddeld duidelijk kleiner.',
      no: 'Zonder de lussen van het personeel is het effect niet kleiner.',
      unclear: 'Of de lussen van het personeel uitmaken, is met deze doorrekening niet te zeggen.',
    },
    teamThere: {
      yes: 'Zolang het team er is (1 maart 2026), is de rij duidelijk korter dan zonder team.',
      no: 'Ook met het team (1 maart 2026) is de rij duidelijk langer dan zonder team.',
      unclear: 'Zolang het team er is (1 maart 2026), is er geen duidelijk verschil met zonder team.',
    },
    teamAway: {
      yes: 'Ook als het team net weg is (1 oktober 2026), is de rij duidelijk korter dan zonder team.',
      no: 'Als het team net weg is (1 oktober 2026), is de rij duidelijk langer dan zonder team.',
      unclear: 'Als het team net weg is (1 oktober 2026), is er geen duidelijk verschil met zonder team.',
    },
    formation: {
      yes: 'Met blijvende formatie is de rij gemiddeld duidelijk korter dan zonder.',
      no: 'Met blijvende formatie is de rij gemiddeld duidelijk langer dan zonder.',
      unclear: 'Blijvende formatie maakt gemiddeld geen duidelijk verschil.',
    },
  },
};
