import type { Language } from '../words/words.ts';
import type { HintRule } from './hints.ts';

/** Words that raise a hint, with advice in plain words. */
export const hintRules: Readonly<Record<Language, readonly HintRule[]>> = {
  nl: [
    {
      words: 'voorspel(?:t|d|de|den|len|ling|lingen|baar|bare)?|voorspellend[e]?',
      unlessAfter: 'geen|niet',
      advice:
        'Dit is een doorrekening: als de aannames kloppen, dan volgt dit beeld. Schrijf ‘de berekening laat zien’.',
    },
    { words: 'prognose[s]?', unlessAfter: 'geen', advice: 'Schrijf ‘doorrekening’ of ‘berekening’.' },
    {
      words: 'bewijs|bewijst|bewijzen|bewezen|bewees|bewijsbaar|aangetoond|toont aan|tonen aan|aantonen',
      unlessAfter: 'geen|niet',
      advice: 'Een doorrekening is geen bewijs. Schrijf ‘wijst erop’ of ‘in de berekening’.',
    },
    {
      words: 'zal|zullen|zult',
      advice: 'Dit klinkt als een zekerheid. Schrijf ‘in de berekening’ of ‘als de aannames kloppen, dan …’.',
    },
    {
      words: 'gegarandeerd[e]?|garandeer(?:t|de|den)?|garanderen|garantie[s]?',
      unlessAfter: 'geen|niet',
      advice: 'Zo zeker is geen berekening. Noem in hoeveel van de 20 toekomsten het zo uitkomt.',
    },
    {
      words: 'zeker weten|weten zeker|weet zeker|zonder twijfel|ongetwijfeld|vaststaat|staat vast|onvermijdelijk[e]?',
      advice: 'Noem in hoeveel van de 20 toekomsten het zo uitkomt.',
    },
    {
      words: 'oplossen|lost op|losten op|opgelost|oplossing|oplossingen|oplost',
      unlessAfter: 'geen|niet',
      advice: 'Een maatregel kan het aantal kinderen dat wacht verkleinen. Schrijf wat er verandert, en hoeveel.',
    },
    {
      words: 'altijd|nooit|nergens|overal|in alle gevallen|in geen geval',
      advice: 'De berekening telt een beperkt aantal toekomsten. Noem het aantal, zoals ‘in 19 van de 20’.',
    },
    {
      words: 'significant(?:e|ie)?|betrouwbaarheidsinterval(?:len)?|p-waarde[n]?|standaardafwijking(?:en)?',
      advice: 'Niet iedereen kent dit woord. Schrijf ‘een duidelijk verschil’ of ‘18 van de 20 toekomsten’.',
    },
    {
      words: 'beste|optimale|optimaal|ideale',
      advice: 'Kiezen is aan mensen. Schrijf op welk punt iets meer of minder doet.',
    },
    {
      words:
        'kosten per (?:gered[e]?|geholpen|beschermd[e]?|voorkomen)? ?(?:kind|kinderen|jeugdige|jeugdigen)|gered[e]? (?:kind|kinderen)',
      advice: 'Kinderen hebben geen prijs. Schrijf de kosten van de maatregel en wat er voor kinderen verandert.',
    },
    {
      words: '(?:het model|de berekening|de doorrekening) (?:adviseert|beveelt aan|raadt aan|kiest|besluit)',
      advice: 'Het model geeft geen advies. De keuze is aan mensen.',
    },
    {
      words: 'gevallen|dossiers|casussen|instroom van kinderen|doorstroom van kinderen',
      advice: 'Het gaat om kinderen en gezinnen. Schrijf ‘kinderen’ of ‘gezinnen’.',
    },
  ],
  en: [
    {
      words: 'predict|predicts|predicted|predicting|prediction|predictions|forecast|forecasts|forecasted|forecasting',
      unlessAfter: 'no|not a|not',
      advice: 'This is a calculation: if the assumptions hold, this follows. Write ‘the calculation shows’.',
    },
    {
      words: 'prove|proves|proved|proven|proof|demonstrates that',
      unlessAfter: 'no|not',
      advice: 'A calculation is no proof. Write ‘suggests’ or ‘in the calculation’.',
    },
    { words: 'will|shall', advice: 'This sounds certain. Write ‘in the calculation’ or ‘if the assumptions hold’.' },
    {
      words: 'guarantee|guarantees|guaranteed',
      unlessAfter: 'no|not',
      advice: 'No calculation is that certain. Say in how many of 20 futures it comes out so.',
    },
    {
      words: 'certainly|undoubtedly|without doubt|for certain|inevitable|inevitably',
      advice: 'Say in how many of 20 futures it comes out so.',
    },
    {
      words: 'solve|solves|solved|solution|solutions',
      advice: 'A measure can make a waiting line shorter. Write what changes, and how much.',
    },
    {
      words: 'always|never|in all cases',
      advice: 'The calculation counts some futures. Give the number, as in ‘in 19 of 20’.',
    },
    {
      words: 'significant|significantly|confidence interval|confidence intervals|p-value|p-values',
      advice: 'Not everyone knows this word. Write ‘a clear difference’ or ‘18 of 20 futures’.',
    },
    {
      words: 'best|optimal|ideal',
      advice: 'People choose. Write on what point something does more or less.',
    },
    {
      words: '(?:cost|costs) per (?:saved|helped|protected)? ?(?:child|children)|saved (?:child|children)',
      advice: 'Children have no price. Write what the measure costs and what changes for children.',
    },
    {
      words: '(?:the model|the calculation) (?:advises|recommends|chooses|decides)',
      advice: 'The model gives no advice. People choose.',
    },
  ],
};
