/** mapshaper ships no types; this is the one call the boundary build makes. */
declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: { [file: string]: string },
    ): Promise<{ [file: string]: Uint8Array | string }>;
  };
  export default mapshaper;
}
