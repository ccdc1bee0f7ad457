/** The address at which programs of others know this function; the code is in the room of hours. */
export { openStatusAt } from './hours/opening-hours';
