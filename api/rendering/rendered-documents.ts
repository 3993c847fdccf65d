/** Documents kept in memory by key, the least recently used given up first, never more than so many bytes. */
export class RenderedDocuments {
  private readonly documents = new Map<string, Buffer>();
  private bytes = 0;

  constructor(private readonly most: number) {}

  get(key: string): Buffer | undefined {
    const found = this.documents.get(key);
    if (found === undefined) return undefined;
    this.documents.delete(key);
    this.documents.set(key, found);
    return found;
  }

  set(key: string, document: Buffer): void {
    if (document.byteLength > this.most || this.documents.has(key)) return;
    this.documents.set(key, document);
    this.bytes += document.byteLength;
    for (const [oldest, { byteLength }] of this.documents) {
      if (this.bytes <= this.most) return;
      this.documents.delete(oldest);
      this.bytes -= byteLength;
    }
  }

  clear(): void {
    this.documents.clear();
    this.bytes = 0;
  }
}
