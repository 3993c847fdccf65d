import { agendaUnderLock, meetingWrites, namedPerson, paperFacts } from '@countersign/database';
import { type Day, moved, placeFor, type Reason, renumbered } from '@countersign/domain';
import type { MeetingDeed } from './meeting-acts.ts';

const say = (code: string, text: string): Reason => ({ code, text });

/** Something said at the meeting without a paper: it has an owner and a reason, and counts as verbal, not as missing. */
export const addVerbalItem =
  (item: { readonly title: string; readonly ownerId: string; readonly reason: string }): MeetingDeed =>
  async ({ unit, found, now, state, places }) => {
    const owner = await namedPerson(unit, item.ownerId, now.today);
    const reasons = [
      ...(item.title.trim() ? [] : [say('title-missing', 'Give the item a title.')]),
      ...(item.reason.trim() ? [] : [say('reason-missing', 'Say why there is no paper.')]),
      ...(owner?.active ? [] : [say('owner-missing', 'Choose who will speak to it.')]),
    ];
    if (reasons.length > 0 || !owner) return reasons;
    const place = placeFor(places, state, null);
    const title = item.title.trim();
    const reason = item.reason.trim();
    const row = {
      ...place,
      kind: 'verbal',
      title,
      paperId: null,
      ownerId: owner.id,
      reason,
      due: null,
    } as const;
    await meetingWrites.addItem(unit, found.facts.id, row);
    if (state === 'planned') await meetingWrites.state(unit, found.facts.id, 'open', now.instant);
    return { act: 'addVerbalItem', data: { number: place.number, title, owner: owner.line, reason } };
  };

/** A place kept for a paper that is not approved yet: its own state and deadline, neither late nor verbal. */
export const addToFollowItem =
  (item: { readonly paperId: string; readonly due: Day }): MeetingDeed =>
  async ({ unit, found, now, state, places }) => {
    const facts = await paperFacts(unit, item.paperId, now.today);
    if (!facts || facts.meeting.id !== found.facts.id)
      return [say('paper-unknown', 'Choose a paper that is commissioned for this meeting.')];
    const reasons = [
      ...(places.some(({ paperId }) => paperId === facts.id)
        ? [say('already-there', `“${facts.title}” has a place on this agenda.`)]
        : []),
      ...(item.due < now.today || item.due > found.facts.day
        ? [say('due-wrong', 'Choose a day from today to the day of the meeting.')]
        : []),
    ];
    if (reasons.length > 0) return reasons;
    const place = placeFor(places, state, null);
    const row = {
      kind: 'to-follow',
      title: facts.title,
      paperId: facts.id,
      ownerId: facts.author.id,
      reason: null,
    } as const;
    await meetingWrites.addItem(unit, found.facts.id, { ...place, ...row, due: item.due });
    if (state === 'planned') await meetingWrites.state(unit, found.facts.id, 'open', now.instant);
    return { act: 'addToFollowItem', data: { number: place.number, title: facts.title, due: item.due } };
  };

/** Puts an item at another place, counted from 1, and numbers the agenda anew; only before issue. */
export const moveAgendaItem =
  (itemId: string, to: number): MeetingDeed =>
  async ({ unit, found, places }) => {
    const item = places.find(({ id }) => id === itemId);
    if (!item) return [say('item-unknown', 'The item is not on this agenda any more.')];
    const order = moved(places, itemId, to);
    await meetingWrites.order(unit, found.facts.id, order);
    return {
      act: 'moveAgendaItem',
      data: { title: item.title, number: order.find(({ id }) => id === itemId)?.number ?? '' },
    };
  };

/** Takes a verbal or to-follow item off; a paper is taken off by its own act, which its history records. */
export const removeAgendaItem =
  (itemId: string): MeetingDeed =>
  async ({ unit, found, places }) => {
    const item = places.find(({ id }) => id === itemId);
    if (!item) return [say('item-unknown', 'The item is not on this agenda any more.')];
    if (item.kind === 'paper')
      return [say('item-is-paper', 'Take the paper off the agenda from the paper itself.')];
    await meetingWrites.removeItem(unit, found.facts.id, itemId);
    const left = await agendaUnderLock(unit, found.facts.id);
    await meetingWrites.order(unit, found.facts.id, renumbered(left?.places ?? []));
    return { act: 'removeAgendaItem', data: { title: item.title, number: item.number } };
  };
