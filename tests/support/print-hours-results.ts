import { hoursResults } from './hours-results';

// A process of its own, for a host's time zone of its own (TZ).
const hostOffsets = [0, 6].map((month) => -new Date(2026, month, 1).getTimezoneOffset());
console.log(JSON.stringify({ hostOffsets, results: hoursResults() }));
