import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { guidanceLeftInCheck } from './r24-guidance-left-in.ts';

const guidance =
  'Say in three sentences what the board should know. Name what has changed since the last paper.';
const known = {
  sections: [{ key: 'summary', section: '3.0 Summary', guidance, requires: [] }],
};
const written = (text: string) => guidanceLeftInCheck(typedPaper([{ heading: '3.0 Summary' }, text], known));

test.each([
  'Crews know what the board should ask.',
  'Three boats were bought since the last paper.',
  'Name badges are worn.',
])("a text of one's own is no finding: %s", (text) => {
  expect(written(text)).toEqual([]);
});

test.each([
  guidance,
  'Boats were bought. Name what has changed since the last paper.',
  'Say in three sentences what the board should know:',
])('the guidance of the template blocks: %s', (text) => {
  expect(written(text)).toEqual([expect.objectContaining({ rule: 'R24', severity: 'BLOCK', line: 2 })]);
});

test.each([
  'COG meeting date (Please indicate whether paper presented to COG or not)',
  'A workshop (format to be confirmed) is planned.',
  'The 6[th] crew and the exercise [Neptune] went well.',
  'Up by XX% on last year.',
  'See box xxi of the form.',
])('a form label and words that are meant are no finding: %s', (text) => {
  expect(guidanceLeftInCheck(inventedPaper([text]))).toEqual([]);
});

test.each([
  'The chief is [insert name].',
  'There were XX incidents.',
  'Click or tap here to enter text.',
  'Delivery Achieved {period}',
])('a placeholder in prose is a hint, in a table and on the front sheet it blocks: %s', (text) => {
  const paper = inventedPaper([text, ['Name | Value', `Boats | ${text}`]], { 'Agenda Number': text });
  expect(guidanceLeftInCheck(paper).map(({ severity, line }) => [severity, line])).toEqual([
    ['BLOCK', 1],
    ['BLOCK', 4],
    ['WARN', 2],
  ]);
});
