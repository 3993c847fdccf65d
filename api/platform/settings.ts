/** What the surroundings say about this installation, checked. See `readSettings`. */
export abstract class Settings {
  /** Port to listen on; 0 takes a free one. */
  abstract readonly port: number;
  abstract readonly host: string;
  /** The database as its owner, who migrates. */
  abstract readonly ownerUrl: string;
  /** The database as the application, which cannot change history. */
  abstract readonly applicationUrl: string;
  /** Whether the demo organisation is made in an empty database and may be signed in to with one click. */
  abstract readonly demo: boolean;
  abstract readonly dataFolder: string;
  /** The address people use, without a slash at the end; undefined when it is whatever they typed. */
  abstract readonly publicUrl: string | undefined;
  /** Folder of the built web application. */
  abstract readonly webFolder: string;
  /** Whether errors may name fields that exist and the schema may be asked for. */
  abstract readonly production: boolean;
}
