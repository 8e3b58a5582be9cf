/** The campaigns of the sample world, which other objects refer to by name and id. */

export const campaignNames = {
  discount: 'Glaze-Thank-You',
  promotion: 'Kiln-Week',
  gift: 'Clay-Gift-Cards',
  loyalty: 'Fern-Circle',
  referral: 'Bring-a-Friend',
} as const;

export type CampaignKind = keyof typeof campaignNames;

export const campaignIds: Readonly<Record<CampaignKind, string>> = {
  discount: 'camp_Rk3Vt9XwL6mQ2nHc5TbJ8dPy',
  promotion: 'camp_Fs8Lq1ZrN4xV7kMw3YcT6hGe',
  gift: 'camp_Bn5Tw2QvK9cR6xLp1MsD4jZy',
  loyalty: 'camp_Hy7Xm4JkT1vW8qNr5LcP2bGs',
  referral: 'camp_Dq2Rz6VnC9tK3xWm8LpB5yTh',
};
