import { noteContact } from '../../api/contact.ts';

/** The id of the load that a file became, or a sentence why it was not taken. */
export type Sent = { readonly id: string } | { readonly problem: string };

const MOST_BYTES = 20 * 1024 * 1024;
const LARGE = 'The file is larger than 20 MB. Split it, or save it as .xlsx.';
const SAID: Partial<Record<number, string>> = {
  400: 'Choose a file that ends in .csv or .xlsx.',
  401: 'Your session has ended. Sign in again, then choose the file again.',
  403: 'This is for analysts. Ask an administrator for the role.',
  413: LARGE,
};

/** Sends a file of figures; `extractedOn` is the day for rows that give none, or empty. Never rejects. */
export async function sendFile(file: File, extractedOn: string): Promise<Sent> {
  if (file.size > MOST_BYTES) return { problem: LARGE };
  const query = new URLSearchParams({ name: file.name, extractedOn });
  try {
    const response = await fetch(`/figures/loads?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-countersign': '1' },
      body: file,
    });
    if (!response.ok)
      return { problem: SAID[response.status] ?? 'The file was not taken. Try again in a minute.' };
    noteContact();
    return idIn(await response.json());
  } catch {
    return { problem: 'The file did not reach us. Check your connection, then choose it again.' };
  }
}

const idIn = (answer: unknown): Sent =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
    ? { id: answer.id }
    : { problem: 'The file was not taken. Try again in a minute.' };
