import { constantService, insensitivity, lognormalService, variableService } from './cases/general-service.ts';
import { holdToTheory } from './kit/theory-case.ts';

holdToTheory([constantService, lognormalService, variableService, ...insensitivity]);
