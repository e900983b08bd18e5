/** What definitions have in common. */

/** Words that any definition may have: they say who speaks, and nothing of what the code is. */
export const anyDefinition =
  'code codes coded theme talk talks talking tell tells telling say says saying speak speaks speaking ' +
  'speaker participant participants person people use used using mention mentions describe describes ' +
  'express expresses feel feels feeling give gives show shows refer refers kind form way thing things';
