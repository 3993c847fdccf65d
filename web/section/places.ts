/** The addresses of a section. */
export const sectionPlaces = {
  section: (paperId: string, sectionId: string) => `/papers/${paperId}/sections/${sectionId}`,
  sign: (paperId: string, sectionId: string) => `/papers/${paperId}/sections/${sectionId}/sign`,
} as const;
