/** The addresses of a paper and what belongs to it. */
export const paperPlaces = {
  paper: (paperId: string) => `/papers/${paperId}`,
  section: (paperId: string, sectionId: string) => `/papers/${paperId}/sections/${sectionId}`,
  read: (paperId: string, editionId?: string) =>
    editionId === undefined ? `/papers/${paperId}/read` : `/papers/${paperId}/read?edition=${editionId}`,
  readDraft: (paperId: string) => `/papers/${paperId}/read?edition=draft`,
  submit: (paperId: string) => `/papers/${paperId}/submit`,
  approve: (paperId: string) => `/papers/${paperId}/approve`,
} as const;
