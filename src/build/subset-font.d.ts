/** What is used here of a package that has no types of its own. */
declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number };
  interface Options {
    readonly keepAllGlyphs: true;
    readonly keepFeatures: readonly string[];
    readonly targetFormat: 'woff2';
    readonly noHinting: boolean;
    readonly preserveNameIds: readonly number[];
    readonly variationAxes: Readonly<Record<string, Axis>>;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: Options,
  ): Promise<Uint8Array>;
}
