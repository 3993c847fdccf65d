/** The members of each union of the contract: what an act can be answered with. The cache matches fragments by them. */
export const POSSIBLE_TYPES = {
  PaperResult: ['Paper', 'Refusal', 'Conflict'],
  SectionResult: ['Section', 'Refusal', 'Conflict'],
  MeetingResult: ['Meeting', 'Refusal', 'Conflict'],
  ThreadResult: ['Thread', 'Refusal', 'Conflict'],
  QuestionResult: ['Question', 'Refusal'],
  PersonResult: ['Person', 'Refusal', 'Conflict'],
  BoardResult: ['Board', 'Refusal', 'Conflict'],
  SignInResult: ['Me', 'Refusal'],
  HouseRulesResult: ['HouseRules', 'Refusal', 'Conflict'],
  InvitationResult: ['Invitation', 'Refusal', 'Conflict'],
  MeasureResult: ['Measure', 'Refusal', 'Conflict'],
  LoadResult: ['Load', 'Refusal', 'Conflict'],
  RemovedTemplateResult: ['RemovedTemplate', 'Refusal', 'Conflict'],
  TemplateResult: ['Template', 'Refusal', 'Conflict'],
  TemplateDraftResult: ['TemplateDraft', 'Refusal', 'Conflict'],
};
