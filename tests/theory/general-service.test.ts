import { holdToTheory } from './kit/hold-to-theory.ts';
import { casesOf } from './kit/native.ts';

const { constantService, insensitivity, lognormalService, variableService } = await casesOf('general-service');

holdToTheory([constantService, lognormalService, variableService, ...insensitivity]);
