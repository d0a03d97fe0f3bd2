/** The sign with which an item of a list begins. */
// «1)», «1.», «2.1.», «а)», «-», «–», «•», «➢»
export const itemMarker = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\p{Ll}\)|[-–—•▪◦●○■□➢➤✓*])\s/u;
