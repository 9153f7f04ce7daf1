/** Version of the program; a test keeps it equal to package.json, which a bundle cannot read. */
export const VERSI_PROGRAM = '0.1.0';
