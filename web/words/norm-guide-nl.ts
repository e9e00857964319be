import type { GuideWords } from './guides.ts';

export const normGuideNl: GuideWords = {
  title: 'Waarom wordt de rij eerst langer als de norm lager wordt?',
  intro: 'Een lagere caseloadnorm is bedoeld om jeugdbeschermers meer tijd te geven. Wat doet dat met wie wacht?',
  variants: {
    atOnce: 'Norm in één keer naar 10',
    recruitment: 'Norm naar 10, met meer sollicitanten',
    formation: 'Norm naar 10, met meer sollicitanten en 10 fte formatie',
    slow: 'Norm in een jaar naar 10',
    peopleFirst: 'Eerst 10 fte erbij, een jaar later de norm naar 10',
  },
  lines: {
    base: 'Basispad (norm 12)',
    atOnce: 'Norm in één keer naar 10',
    noBrake: 'Norm naar 10, en de norm remt niet (M03 uit)',
    recruitment: 'Met meer sollicitanten',
    formation: 'Met meer sollicitanten én 10 fte formatie',
    slow: 'Norm in een jaar naar 10',
    peopleFirst: 'Eerst mensen, een jaar later de norm',
  },
  steps: {
    norm: {
      title: 'Wat is de norm?',
      text: [
        'De caseloadnorm zegt hoeveel kinderen één voltijds jeugdbeschermer mag begeleiden. In het basispad is dat 12. Vroeger was het ruim 16.',
        'We verlagen de norm hier nog een keer: op 1 januari 2025 in één keer van 12 naar 10.',
      ],
    },
    longer: {
      title: 'Wat doet een lagere norm met de rij?',
      text: ['We trekken het basispad ervan af. Wat overblijft, is wat de lagere norm doet.'],
    },
    brake: {
      title: 'Komt het door de norm zelf?',
      text: [
        'Wie vol zit volgens de norm, krijgt er geen gezin bij. Is de norm lager, dan zit iedereen eerder vol.',
        'We doen nu alsof de norm niet remt: elk gezin krijgt meteen een jeugdbeschermer, hoe druk die ook is.',
      ],
    },
    hiring: {
      title: 'En als het werven wél lukt?',
      text: [
        'We geven de regio twee fte meer geschikte kandidaten per maand. Een kandidaat kan alleen komen als er een vacature is.',
        'Daarom rekenen we het ook door met 10 fte meer formatie: dan is er geld voor die mensen.',
      ],
    },
    slow: {
      title: 'Helpt het om langzaam te gaan?',
      text: ['Nu daalt de norm niet in één keer, maar in stappen gedurende een jaar. Er komen geen mensen bij.'],
    },
    help: {
      title: 'Wat als de mensen er eerst zijn?',
      text: [
        'Eerst komen de formatie en de kandidaten, op 1 januari 2025. De norm gaat pas een jaar later omlaag, op 1 januari 2026.',
        'Of zoveel mensen te vinden zijn, zegt deze doorrekening niet.',
      ],
    },
  },
  claims: {
    longerFirst: {
      yes: 'De rij wordt dus eerst langer.',
      no: 'De rij wordt in deze doorrekening niet eerst langer.',
      unclear: 'Of de rij eerst langer wordt, is met deze doorrekening niet te zeggen.',
    },
    brake: {
      yes: 'Zonder de rem is het effect gemiddeld duidelijk kleiner, of weg: het loopt dus helemaal of voor een deel via deze rem.',
      no: 'Zonder de rem is het verschil niet kleiner. De rem verklaart het hier niet.',
      unclear: 'Of het aan de rem ligt, is met deze doorrekening niet te zeggen.',
    },
    recruitment: {
      yes: 'Alleen meer sollicitanten: gemiddeld is de rij duidelijk korter dan zonder.',
      no: 'Alleen meer sollicitanten: gemiddeld is de rij zelfs duidelijk langer.',
      unclear: 'Alleen meer sollicitanten: dat maakt de rij gemiddeld niet duidelijk korter of langer.',
    },
    formation: {
      yes: 'Meer sollicitanten én formatie: gemiddeld is de rij duidelijk korter dan bij alleen de lagere norm.',
      no: 'Meer sollicitanten én formatie: gemiddeld is de rij zelfs duidelijk langer.',
      unclear: 'Meer sollicitanten én formatie: dat maakt de rij gemiddeld niet duidelijk korter of langer.',
    },
    slowStart: {
      yes: 'Op 1 juli 2025 is de rij bij de langzame weg duidelijk korter dan bij in één keer.',
      no: 'Op 1 juli 2025 is de rij bij de langzame weg duidelijk langer dan bij in één keer.',
      unclear: 'Op 1 juli 2025 maakt de langzame weg geen duidelijk verschil met in één keer.',
    },
    slowEnd: {
      yes: 'Ook aan het eind is de rij dan duidelijk korter.',
      no: 'Aan het eind is de rij dan juist duidelijk langer.',
      unclear: 'Aan het eind is er geen duidelijk verschil tussen langzaam en in één keer.',
    },
    peopleFirst: {
      yes: 'Met eerst de mensen is de rij nergens langere tijd duidelijk langer dan in het basispad.',
      no: 'Ook met eerst de mensen is de rij een tijd lang duidelijk langer dan in het basispad.',
      unclear: 'Of de rij dan langer wordt, is met deze doorrekening niet te zeggen.',
    },
  },
};
