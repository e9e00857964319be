declare const KETENLAB_VERSION: string | undefined;

/** Version of the model, set by the build from package.json; 'source' when the sources run without a build. */
export const version: string = typeof KETENLAB_VERSION === 'string' ? KETENLAB_VERSION : 'source';
