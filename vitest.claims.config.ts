import { defineConfig } from 'vitest/config';
import shared, { claims } from './vitest.config.ts';

/** What stories, guides and patterns say, held against the model with as many replications as that takes. */
export default defineConfig({ test: { ...shared.test, include: claims, exclude: [] } });
