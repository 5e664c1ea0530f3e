/** The name of the setting that asks for a second person. */
export const secondPerson = "second-person";
