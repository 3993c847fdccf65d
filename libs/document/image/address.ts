/** Where an uploaded image is read, by its id; what is no id leads nowhere. */
export function imageAddress(image: string): string {
  return `/files/images/${encodeURIComponent(image)}`;
}
