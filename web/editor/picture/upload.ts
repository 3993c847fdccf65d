/** What became of an upload: the image's id, or why not and what to do. */
export type Uploaded = { readonly id: string } | { readonly why: string };

/** Sends a file for the paper of a section; `onProgress` is told what share of it has left, from 0 to 1. */
export type Upload = (file: File, onProgress: (share: number) => void) => Promise<Uploaded>;

const NOT_SENT = 'The image could not be sent. Check the connection and try again.';
const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'You are signed out. Sign in again in another window, then try again.',
  403: 'The image was refused. Load the page again and try once more.',
  404: 'This section is not yours to write in any more.',
  413: 'The file is larger than 10 MB. Make the image smaller and choose it again.',
};

/** Sends images to a section. Never rejects: what went wrong is said in words. */
export const uploadTo =
  (sectionId: string): Upload =>
  (file, onProgress) =>
    new Promise((resolve) => {
      // Fetch does not tell how much of a file has been sent.
      const request = new XMLHttpRequest();
      request.open('POST', `/files/sections/${encodeURIComponent(sectionId)}/images`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.setRequestHeader('x-countersign', '1');
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        onProgress(total > 0 ? loaded / total : 0),
      );
      request.addEventListener('load', () => resolve(answerOf(request.status, request.responseText)));
      for (const failure of ['error', 'abort', 'timeout'] as const)
        request.addEventListener(failure, () => resolve({ why: NOT_SENT }));
      request.send(file);
    });

function answerOf(status: number, text: string): Uploaded {
  const answer = parsed(text);
  if (status === 201 && 'id' in answer && typeof answer.id === 'string') return { id: answer.id };
  if ('reasons' in answer && Array.isArray(answer.reasons)) {
    const reasons = answer.reasons.flatMap((reason: unknown) =>
      typeof reason === 'object' && reason !== null && 'text' in reason ? [String(reason.text)] : [],
    );
    if (reasons.length > 0) return { why: reasons.join(' ') };
  }
  return { why: STATUS_WORDS[status] ?? NOT_SENT };
}

function parsed(text: string): object {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}
